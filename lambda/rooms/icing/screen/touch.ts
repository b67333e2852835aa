import type { Plain } from '../../../hearing/heard.ts';
import type { Choice } from '../../../screen/touchable.ts';
import type { Running, SayOnScreen } from './running.ts';

/** What can be touched in a phase: the same that can be said. */
export function choices(phase: Running, say: SayOnScreen): readonly Choice[] {
  const choice = (id: string, text: string, kind: Plain): Choice => ({
    id,
    text,
    label: text,
    says: { kind },
  });
  const end = choice('end', say.cancelIce(), 'cancel-ice');
  switch (phase.state) {
    case 'waiting':
      return [choice('on', say.iceOn(), 'ice-on'), end];
    case 'on':
      return [choice('pause', say.pause(), 'pause-ice'), end];
    case 'paused':
      return [choice('go-on', say.goOn(), 'resume-ice'), end];
    case 'due':
      return [choice('off', say.iceOff(), 'ice-off')];
    case 'ready':
      return [choice('next-round', say.nextRound(), 'next-ice-round'), end];
    case 'off':
    case 'done':
      return [end];
  }
}
