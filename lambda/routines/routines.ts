import type { SlotValues } from '../alexa/interaction-model.ts';
import type { Place } from '../runner/record.ts';
import { type Exercise, type ExerciseId, exercises, type WorkSet } from './exercises.ts';

/** A routine as runners ask for it. */
export type RoutineId = SlotValues['RoutineName'];

export type Routine = readonly [ExerciseId, ...ExerciseId[]];

/** The routines. A warm-up is dynamic only: no held stretch on cold muscles (the article). */
const routines: Readonly<Record<RoutineId, Routine>> = {
  'warm-up': ['butt-kicks', 'inchworms', 'fire-hydrants', 'leg-crossovers'],
};

/** Recognises the id of a routine. */
export const isRoutineId = (id: string): id is RoutineId => Object.hasOwn(routines, id);

/** A place with what is done there. */
export interface Stop {
  readonly routine: RoutineId;
  readonly place: Place;
  readonly exercise: ExerciseId;
  readonly set: WorkSet;
}

/** The exercises of a routine, in order. */
export const exercisesOf = (routine: RoutineId): Routine => routines[routine];

const setsOf = (id: ExerciseId): Exercise['sets'] => exercises[id].sets;

/** What stands at a place; undefined where the routine has no such place (any more). */
export function stopAt(routine: string, place: Place): Stop | undefined {
  if (!isRoutineId(routine)) return undefined;
  const exercise = routines[routine][place.exercise];
  if (exercise === undefined) return undefined;
  const set = setsOf(exercise)[place.set];
  return set && { routine, place, exercise, set };
}

/** The first set of a routine. */
export const firstStop = (routine: RoutineId): Stop => {
  const [exercise] = routines[routine];
  return { routine, place: { exercise: 0, set: 0 }, exercise, set: setsOf(exercise)[0] };
};

/** The next set of the same exercise, else of the next exercise; undefined at the end. */
export const nextSet = ({ routine, place }: Stop): Stop | undefined =>
  stopAt(routine, { ...place, set: place.set + 1 }) ?? exerciseFrom(routine, place.exercise + 1);

/** The start of the exercise some exercises on (or, negative, back); undefined past either end. */
export const exerciseAway = ({ routine, place }: Stop, by: number): Stop | undefined =>
  exerciseFrom(routine, place.exercise + by);

const exerciseFrom = (routine: RoutineId, exercise: number): Stop | undefined =>
  stopAt(routine, { exercise, set: 0 });

/** How many exercises of the routine come after this one. */
export const exercisesAfter = ({ routine, place }: Stop): number =>
  routines[routine].length - place.exercise - 1;
