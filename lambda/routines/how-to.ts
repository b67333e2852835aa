import type { Outcome, Turn } from '../turn.ts';
import type { ExerciseId } from './exercises.ts';

/**
 * Tells how an exercise is done, then goes on. Over guided audio there is time for what to watch
 * out for and when to leave it out; elsewhere one breath has to do.
 */
export function explain(turn: Turn, exercise: ExerciseId): Outcome {
  const words = turn.words.routines;
  return turn.leadBack(
    turn.interruptedBlock
      ? [words.howTo(exercise), words.watchOut(exercise)]
      : [words.howTo(exercise)],
  );
}
