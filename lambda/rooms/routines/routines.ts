import type { Equipment, ExerciseId, RoutineName } from '../../hearing/vocabulary.ts';
import { type Milliseconds, seconds } from '../../time.ts';
import { exercises } from './exercises/index.ts';

/** A routine that is done: "strength" becomes one at home or one in the gym. */
export type RoutineId = Exclude<RoutineName, 'strength'>;

/** What has to be known before a routine may begin, asked once a session and never stored. */
export const gateIds = [
  /** Warm muscles: held stretches come only after a run or a warm-up (the article). */
  'warm',
  /** No strain or pull in the last three days: no massage of it before (NHS, nidirect). */
  'no-fresh-strain',
  /**
   * No pop, bruise or numbness, and no sit-bone pain: static stretches early on make high
   * hamstring pain worse (Goom 2016; ACSM CSMR 2017;16:162), the others belong to a doctor.
   */
  'no-stretch-sign',
  /**
   * No sit-bone pain, asked where today's plan was made for a sore leg. It closes nothing: a yes
   * or doubt leaves out what is better kept away from there.
   */
  'no-sit-bone-pain',
] as const;
export type Gate = (typeof gateIds)[number];

export interface Routine {
  readonly exercises: readonly [ExerciseId, ...ExerciseId[]];
  /** The share of an exercise's usual amount. */
  readonly dose: number;
  readonly breather: Milliseconds;
  readonly gates: readonly Gate[];
  /** What there is wherever the routine is done, whatever the runner has at home. */
  readonly equipment?: Equipment;
}

const helpers = ['knee-march', 'squat', 'plank'] as const;
const stretches = [
  'hamstring-stretch',
  'quad-stretch',
  'hip-flexor-stretch',
  'calf-stretch',
] as const;

/**
 * The routines. A warm-up is dynamic only: no held stretch on cold muscles. Strength looks after
 * the whole back of the body and, around the hamstring, hip flexors, quadriceps and core (the
 * article).
 */
const routines: Readonly<Record<RoutineId, Routine>> = {
  'warm-up': {
    exercises: ['butt-kicks', 'inchworms', 'fire-hydrants', 'leg-crossovers'],
    dose: 1,
    breather: seconds(8),
    gates: [],
  },
  'quick-warm-up': {
    exercises: ['butt-kicks', 'inchworms', 'fire-hydrants', 'leg-crossovers'],
    dose: 0.4,
    breather: seconds(5),
    gates: [],
  },
  'strength-home': {
    exercises: ['one-leg-deadlift', 'hip-bridge', 'hip-thrust', 'kettlebell-swing', ...helpers],
    dose: 1,
    breather: seconds(20),
    gates: [],
  },
  'strength-gym': {
    exercises: ['deadlift', 'clean', 'leg-curl', ...helpers],
    dose: 1,
    breather: seconds(30),
    gates: [],
    equipment: 'gym',
  },
  rolling: {
    exercises: ['roll-hamstrings', 'roll-glutes', 'roll-calves'],
    dose: 1,
    breather: seconds(8),
    gates: ['no-fresh-strain'],
  },
  'cool-down': {
    exercises: stretches,
    dose: 1,
    breather: seconds(6),
    gates: ['warm', 'no-stretch-sign'],
  },
  'partner-cool-down': {
    exercises: ['partner-stretch', ...stretches],
    dose: 1,
    breather: seconds(6),
    gates: ['warm', 'no-stretch-sign'],
  },
};

export const isRoutineId = (id: string): id is RoutineId => Object.hasOwn(routines, id);

/** What is offered where nothing else was asked for. */
export const usualRoutine: RoutineId = 'warm-up';

export const routineIds: readonly RoutineId[] = Object.keys(routines).filter(isRoutineId);

export const routineOf = (id: RoutineId): Routine => routines[id];

/** What is done at a place of a routine. */
export interface Stop {
  readonly routine: RoutineId;
  /** The exercise's number in the routine, from 0. */
  readonly index: number;
  readonly exercise: ExerciseId;
}

export interface LeftOut {
  readonly equipment: Equipment | undefined;
  readonly skipped: readonly string[];
}

/** What stands at a number of a routine; undefined where the routine has none such (any more). */
export function stopAt(routine: string, index: number): Stop | undefined {
  if (!isRoutineId(routine)) return undefined;
  const exercise = routines[routine].exercises[index];
  return exercise && { routine, index, exercise };
}

/** Whether an exercise is done today: not skipped, and there is what it takes. */
export function isDoable({ routine, exercise }: Stop, leftOut: LeftOut): boolean {
  const { needs } = exercises[exercise];
  if (leftOut.skipped.includes(exercise)) return false;
  const equipment = routines[routine].equipment ?? leftOut.equipment;
  return needs === undefined || (equipment !== undefined && needs.includes(equipment));
}

/** All that is done in a routine today, in order. */
export const stopsOf = (routine: RoutineId, leftOut: LeftOut): readonly Stop[] =>
  routines[routine].exercises
    .map((exercise, index) => ({ routine, index, exercise }))
    .filter((stop) => isDoable(stop, leftOut));

/** What is done today after a place; undefined at the end. */
export const stopAfter = ({ routine, index }: Stop, leftOut: LeftOut): Stop | undefined =>
  stopsOf(routine, leftOut).find((stop) => stop.index > index);

/** What is done today before a place; undefined at the start. */
export const stopBefore = ({ routine, index }: Stop, leftOut: LeftOut): Stop | undefined =>
  stopsOf(routine, leftOut).findLast((stop) => stop.index < index);

/** The place itself if it is done today, else what is done next; undefined at the end. */
export const stopFrom = (stop: Stop, leftOut: LeftOut): Stop | undefined =>
  isDoable(stop, leftOut) ? stop : stopAfter(stop, leftOut);
