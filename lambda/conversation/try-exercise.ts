import { startStrength } from '../routines/equipment.ts';
import { awayFromSitBone, deepBends, type ExerciseId } from '../routines/exercises.ts';
import { play } from '../routines/playing.ts';
import { type RoutineId, stopsOf } from '../routines/routines.ts';
import { todayOf } from '../routines/today.ts';
import type { Outcome, Turn } from '../turn.ts';
import { askWhatNext } from './what-next.ts';

/** The routines to try an exercise in: the first that has it, with what there is to train with. */
const tryIn: readonly RoutineId[] = [
  ...(['warm-up', 'strength-home', 'strength-gym', 'rolling', 'cool-down'] as const),
  'partner-cool-down',
];

/** Plays an exercise in its routine, which follows; where it takes something, that is asked first. */
export function tryExercise(turn: Turn, exercise: ExerciseId): Outcome {
  const { library, routines } = turn.words;
  const { training } = turn.session;
  const skipped = training.skipped.filter((id) => id !== exercise);
  const session = { ...turn.session, training: { ...training, skipped }, within: undefined };
  const today = todayOf(turn.runner, session);
  const stop = tryIn
    .flatMap((routine) => stopsOf(routine, today))
    .find((each) => each.exercise === exercise);
  if (stop === undefined) {
    const isLeftOut = awayFromSitBone.includes(exercise) && today.skipped.includes(exercise);
    if (!isLeftOut) return startStrength(turn);
    const { bendsDeep, pressesThere } = turn.words.plan;
    return askWhatNext(turn, [deepBends.includes(exercise) ? bendsDeep() : pressesThere()]);
  }
  const isNewcomer = Object.keys(turn.runner.done).length === 0;
  return play({ ...turn, session }, { stop }, [
    library.straightIn(),
    isNewcomer ? routines.sayNext() : '',
  ]);
}
