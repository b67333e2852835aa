import type { Choice, Touchable } from '../../../screen/touchable.ts';
import type { Running, SayOnScreen } from './running.ts';

/** What can be touched in a phase: the same that can be said. */
export function choices(phase: Running, say: SayOnScreen): readonly Choice[] {
  const choice = (id: string, text: string, intent: Touchable['says']['intent']): Choice => ({
    id,
    text,
    label: text,
    says: { intent },
  });
  const end = choice('end', say.cancelIce(), 'CancelIceTimerIntent');
  switch (phase.state) {
    case 'waiting':
      return [choice('on', say.iceOn(), 'IceOnIntent'), end];
    case 'on':
      return [choice('pause', say.pause(), 'PauseIceIntent'), end];
    case 'paused':
      return [choice('go-on', say.goOn(), 'ResumeIceIntent'), end];
    case 'due':
      return [choice('off', say.iceOff(), 'IceOffIntent')];
    case 'ready':
      return [choice('next-round', say.nextRound(), 'NextIceRoundIntent'), end];
    case 'off':
    case 'done':
      return [end];
  }
}
