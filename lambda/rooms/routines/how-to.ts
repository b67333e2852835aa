import type { HeardOf } from '../../hearing/heard.ts';
import type { ExerciseId } from '../../hearing/vocabulary.ts';
import { wasJustSaid } from '../../turn/just-said.ts';
import { back, type Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { nothingRunning } from './place.ts';
import { underway } from './underway.ts';

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
    return isSaid ? back(words.reminder(exercise)) : back(howTo, words.watchOut(exercise));
  }
  return back(isSaid ? words.watchOut(exercise) : howTo);
}

/** How an exercise is done that was named, or the one at hand. */
export function howTo(turn: Turn, { exercise }: HeardOf<'how-to'>): Outcome {
  if (exercise.kind === 'known') return explain(turn, exercise.id);
  if (exercise.kind === 'unknown') return back(turn.words.routines.unknownExercise());
  const current = underway(turn);
  return current === undefined ? nothingRunning(turn) : explain(turn, current.stop.exercise);
}
