import type { RunnerKey } from '../../record/key.ts';
import { milliseconds } from '../../time.ts';
import type { Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { iceQuestion, longest, usual } from '../icing/index.ts';
import { tryRoutineQuestion } from '../library/index.ts';

/**
 * Another voice wants to begin something while somebody's guided audio sounds: that stops where it
 * is, for its owner to go on with, and the other is asked once, as who the session is from now on.
 */
export function makeWay(turn: Turn, another: RunnerKey): Outcome {
  const { heard, words } = turn;
  const say = words.conversation.madeWay();
  const session = { key: another };
  if (heard.kind === 'set-ice') {
    const length = typeof heard.length === 'number' ? heard.length : usual;
    const most = milliseconds(Math.min(length, longest));
    return { ...iceQuestion.ask(turn, { length: most }, say), session };
  }
  const isNamed = heard.kind === 'start-routine' && heard.routine.kind === 'known';
  const routine = isNamed ? heard.routine.id : 'warm-up';
  return { ...tryRoutineQuestion.ask(turn, { routine }, say), session };
}
