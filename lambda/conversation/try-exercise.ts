import { startStrength } from '../routines/equipment.ts';
import type { ExerciseId } from '../routines/exercises.ts';
import { play, start } from '../routines/playing.ts';
import { isDoable, type RoutineId, routineOf, stopAt } from '../routines/routines.ts';
import { todayOf } from '../routines/today.ts';
import type { Outcome, Turn } from '../turn.ts';

/** The routines to try an exercise in, the first that has it. */
const tryIn: readonly RoutineId[] = [
  ...(['warm-up', 'strength-home', 'strength-gym', 'rolling', 'cool-down'] as const),
  'partner-cool-down',
];

/** Plays an exercise in its routine, which follows; without what it takes, that is asked first. */
export function tryExercise(turn: Turn, exercise: ExerciseId): Outcome {
  const { library, routines } = turn.words;
  const { training } = turn.session;
  const skipped = training.skipped.filter((id) => id !== exercise);
  const session = { ...turn.session, training: { ...training, skipped }, within: undefined };
  if (!isDoable(exercise, todayOf(turn.runner, session))) return startStrength(turn);
  const routine = tryIn.find((id) => routineOf(id).exercises.includes(exercise)) ?? 'warm-up';
  const stop = stopAt(routine, routineOf(routine).exercises.indexOf(exercise));
  if (stop === undefined) return start(turn, routine);
  const isNewcomer = Object.keys(turn.runner.done).length === 0;
  return play({ ...turn, session }, { stop }, [
    library.straightIn(),
    isNewcomer ? routines.sayNext() : '',
  ]);
}
