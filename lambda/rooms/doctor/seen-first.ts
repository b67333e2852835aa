import { back, choice, type Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { heldIn } from './hold.ts';
import { beenSeen } from './questions/been-seen.ts';

/** How every opening begins while training is held back: with that, in one sentence, and one question. */
export function askIfSeen(turn: Turn): Outcome | undefined {
  const held = heldIn(turn);
  return held && beenSeen.ask(turn, { how: 'whether' }, turn.words.doctor.lastTime(held));
}

/**
 * What is said in place of exercise or ice where something has to be seen first: at an opening the
 * question whether it was, later that it has to be, and back to what was asked.
 */
export function seenFirst(turn: Turn): Outcome {
  const opening = turn.session.asked === undefined ? askIfSeen(turn) : undefined;
  if (opening !== undefined) return opening;
  const say = turn.words.doctor.notBefore();
  return turn.interruptedBlock || turn.session.asked === undefined ? choice(say) : back(say);
}
