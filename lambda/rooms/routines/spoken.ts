import { without } from '../../record/record.ts';
import { back, type Outcome, silence } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';

/** Whether every cue is spoken: guided audio stays silent on this device, or wherever the runner is. */
export const isSpoken = ({ session, runner }: Turn): boolean =>
  session.routines.isSpoken ?? runner.isSpoken === true;

const spoken = ({ runner }: Turn): Pick<Outcome, 'runner' | 'session'> => ({
  runner: { ...runner, isSpoken: true },
  session: { routines: { isSpoken: true } },
});

/** Nothing was heard: what was to sound comes again from its beginning, every cue of it spoken. */
export function speakInstead(turn: Turn): Outcome {
  const words = turn.words.routines;
  const say = isSpoken(turn) ? words.isSpokenAlready() : words.speaksInstead();
  const isOpen = turn.interruptedBlock || turn.session.asked !== undefined;
  const goingOn = { reply: { kind: 'move', to: 'routine', or: 'end', say: [say] } } as const;
  return { ...(isOpen ? back(say) : goingOn), ...spoken(turn) };
}

/** Guided audio can be heard again: from here on it plays as it did. */
export const soundAgain = (turn: Turn): Outcome => ({
  ...back(turn.words.routines.soundIsBack()),
  runner: without(turn.runner, 'isSpoken'),
  session: { routines: { isSpoken: false } },
});

/** The device tells that it can't play guided audio. Nobody listens; the next block is spoken. */
export const notPlayed = (turn: Turn): Outcome => ({ ...silence, ...spoken(turn) });
