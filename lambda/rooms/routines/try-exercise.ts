import type { ExerciseId } from '../../hearing/vocabulary.ts';
import type { Outcome } from '../../turn/outcome.ts';
import { changed, type Turn } from '../../turn/turn.ts';
import { askWhetherTaught } from './asking.ts';
import { startStrength } from './equipment.ts';
import { exercises } from './exercises/index.ts';
import { forbidding } from './forbidden.ts';
import { notToday, play } from './playing.ts';
import { type RoutineId, routineOf, stopsOf } from './routines.ts';
import { todayOf } from './today.ts';

/** The routines to try an exercise in: the first that has it, with what there is to train with. */
const tryIn: readonly RoutineId[] = [
  ...(['warm-up', 'strength-home', 'strength-gym', 'rolling', 'cool-down'] as const),
  ...(['partner-cool-down', 'held-bridges', 'one-leg-bridges', 'walk-and-jog'] as const),
];

/** Whether an exercise has a place there of its own, and takes nobody else's. */
const isFirstIn = (routine: RoutineId, exercise: ExerciseId): boolean =>
  routineOf(routine).places.some(([first]) => first === exercise);

/** No session has room for more exercises asked for by name. */
const mostWanted = 6;

/** Plays an exercise in its routine, which follows; where it takes something, that is asked first. */
export function tryExercise(turn: Turn, exercise: ExerciseId): Outcome {
  const words = turn.words.routines;
  const { training } = turn.session.routines;
  const skipped = training.skipped.filter((id) => id !== exercise);
  const wanted = [...(training.wanted ?? []).filter((id) => id !== exercise), exercise];
  const wanting = changed(turn, {
    routines: {
      training: { ...training, skipped, wanted: wanted.slice(-mostWanted), fit: undefined },
      within: undefined,
    },
  });
  const today = todayOf(wanting);
  const stops = tryIn
    .flatMap((routine) => stopsOf(routine, today))
    .filter((each) => each.exercise === exercise);
  const stop = stops.find(({ routine }) => isFirstIn(routine, exercise)) ?? stops[0];
  if (stop === undefined) {
    const condition = forbidding(wanting, exercise);
    if (condition !== undefined) return notToday(turn, condition);
    const { level } = exercises[exercise];
    const isTaught = level !== 'taught' || turn.runner.taught?.includes(exercise) === true;
    return isTaught ? startStrength(turn) : askWhetherTaught(turn, exercise);
  }
  const isNewcomer = Object.keys(turn.runner.done).length === 0;
  return play(wanting, { stop }, [words.straightIn(), isNewcomer ? words.sayNext() : '']);
}
