import { wasJustSaid } from '../just-said.ts';
import type { Outcome, Turn } from '../turn.ts';
import type { ExerciseId } from './exercises.ts';

/**
 * Tells how an exercise is done, then goes on. Over guided audio there is time for what to watch
 * out for and when to leave it out; elsewhere one breath has to do. Asked once more running, it is
 * told in other words.
 */
export function explain(turn: Turn, exercise: ExerciseId): Outcome {
  const words = turn.words.routines;
  const howTo = words.howTo(exercise);
  const isSaid = wasJustSaid(turn, howTo);
  if (turn.interruptedBlock) {
    return turn.leadBack(isSaid ? [words.reminder(exercise)] : [howTo, words.watchOut(exercise)]);
  }
  return turn.leadBack([isSaid ? words.watchOut(exercise) : howTo]);
}
