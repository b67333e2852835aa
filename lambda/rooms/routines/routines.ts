import type { Equipment, ExerciseId, RoutineName } from '../../hearing/vocabulary.ts';
import type { Places } from '../../record/written.ts';
import { type Milliseconds, seconds } from '../../time.ts';
import { exercises } from './exercises/index.ts';

/**
 * The short routines that guide a step of the way back after a strain, and the holds for pain at the
 * sit bone. They are named for what is done in them: what is kept of a routine must not tell who is
 * hurt.
 */
export type StepRoutine =
  | 'walking'
  | 'held-bridges'
  | 'bridges'
  | 'one-leg-bridges'
  | 'hinges'
  | 'walk-and-jog'
  | 'long-holds';

/** A routine that is done: "strength" becomes one at home or one in the gym. */
export type RoutineId = Exclude<RoutineName, 'strength'> | StepRoutine;

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

/** How much time there is for a routine. */
export const lengths = ['short', 'usual', 'long'] as const;
export type LengthName = (typeof lengths)[number];

export interface Routine {
  /** What is done, in order: of each place the first that can be done today. */
  readonly places: readonly (readonly [ExerciseId, ...ExerciseId[]])[];
  /** All the exercises of its places, in order: each stands there once. */
  readonly exercises: readonly ExerciseId[];
  /** The share of an exercise's usual amount. */
  readonly dose: number;
  readonly breather: Milliseconds;
  readonly gates: readonly Gate[];
  /** What there is wherever the routine is done, whatever the runner has at home. */
  readonly equipment?: Equipment;
  /** Which of its places it does without where there is little time: the first, or the last. */
  readonly sheds: 'first' | 'last';
  /** How long it takes. */
  readonly lasts: Readonly<Record<LengthName, Milliseconds>>;
}

/** How long a routine takes when short, usual and long, in seconds: common practice. */
const lasting = (short: number, usual: number, long: number): Routine['lasts'] => ({
  short: seconds(short),
  usual: seconds(usual),
  long: seconds(long),
});

const stretches: Routine['places'] = [
  ['hamstring-stretch', 'standing-hamstring-stretch'],
  ['hip-flexor-stretch', 'standing-hip-flexor-stretch'],
  ['quad-stretch'],
  ['calf-stretch'],
];

/** A step of the way back: what went well before, then the new exercise, and a walk to end on. */
const step = (
  places: Routine['places'],
  [short, usual, long]: readonly [number, number, number],
): Omit<Routine, 'exercises'> => ({
  places,
  dose: 1,
  breather: seconds(10),
  gates: [],
  sheds: 'last',
  lasts: lasting(short, usual, long),
});

/**
 * The routines. A warm-up is dynamic only: no held stretch on cold muscles (the article). It goes
 * from the floor to the feet and ends upright, faster than it began (RAMP, Jeffreys; FIFA 11+).
 * Strength goes from power by the main lifts to what assists them (NSCA), looks after the whole
 * back of the body and, around the hamstring, hip flexors, quadriceps and core (the article), and
 * has the Nordic curl for who is past the basics (Petersen 2011; van Dyk 2019). After the
 * first exercise of a place stand those that take it where that can't be done: without the floor,
 * without jumping, without a leg to stand on alone, without the machine. Doses and breathers
 * without a source are common practice.
 */
const definitions: Readonly<Record<RoutineId, Omit<Routine, 'exercises'>>> = {
  'warm-up': {
    places: [
      ['leg-crossovers', 'leg-swings', 'hip-hinge'],
      ['fire-hydrants', 'gate-openers', 'squat'],
      ['inchworms', 'sweeps'],
      ['butt-kicks', 'heel-curls'],
      ['jog', 'brisk-march'],
    ],
    dose: 1,
    breather: seconds(8),
    gates: [],
    sheds: 'first',
    lasts: lasting(180, 340, 600),
  },
  'quick-warm-up': {
    places: [
      ['leg-crossovers', 'leg-swings', 'hip-hinge'],
      ['inchworms', 'sweeps'],
      ['butt-kicks', 'heel-curls'],
      ['jog', 'brisk-march'],
    ],
    dose: 0.5,
    breather: seconds(5),
    gates: [],
    sheds: 'first',
    lasts: lasting(160, 165, 240),
  },
  'strength-home': {
    places: [
      ['kettlebell-swing'],
      ['one-leg-deadlift'],
      ['nordic-curl'],
      ['hip-bridge', 'hip-hinge'],
      ['hip-thrust'],
      ['plank', 'wall-plank'],
      ['knee-march', 'brisk-march'],
      ['squat'],
    ],
    dose: 1,
    breather: seconds(20),
    gates: [],
    sheds: 'last',
    lasts: lasting(330, 720, 1020),
  },
  'strength-gym': {
    places: [
      ['clean'],
      ['deadlift'],
      ['nordic-curl'],
      ['leg-curl', 'heel-curls'],
      ['plank', 'wall-plank'],
      ['knee-march'],
      ['squat'],
    ],
    dose: 1,
    breather: seconds(30),
    gates: [],
    equipment: 'gym',
    sheds: 'last',
    lasts: lasting(360, 720, 1020),
  },
  rolling: {
    places: [
      ['roll-hamstrings', 'knead-hamstrings'],
      ['roll-glutes'],
      ['roll-calves', 'knead-calves'],
    ],
    dose: 1,
    breather: seconds(8),
    gates: ['no-fresh-strain'],
    sheds: 'last',
    lasts: lasting(150, 300, 480),
  },
  'cool-down': {
    places: stretches,
    dose: 1,
    breather: seconds(6),
    gates: ['warm', 'no-stretch-sign'],
    sheds: 'last',
    lasts: lasting(180, 310, 480),
  },
  'partner-cool-down': {
    places: [['partner-stretch'], ...stretches],
    dose: 1,
    breather: seconds(6),
    gates: ['warm', 'no-stretch-sign'],
    sheds: 'last',
    lasts: lasting(200, 390, 540),
  },
  walking: step([['wall-plank'], ['brisk-walk']], [100, 180, 260]),
  'held-bridges': step([['held-bridge'], ['plank', 'wall-plank'], ['brisk-walk']], [160, 300, 420]),
  bridges: step([['hip-bridge'], ['plank', 'wall-plank'], ['brisk-walk']], [160, 300, 420]),
  'one-leg-bridges': step([['hip-bridge'], ['one-leg-bridge'], ['brisk-walk']], [180, 340, 480]),
  hinges: step([['hip-bridge'], ['hip-hinge'], ['brisk-walk']], [180, 320, 480]),
  'walk-and-jog': step([['brisk-walk'], ['walk-and-jog']], [120, 220, 320]),
  'long-holds': {
    ...step([['held-bridge'], ['plank', 'wall-plank'], ['brisk-walk']], [160, 320, 460]),
    dose: 1.5,
  },
};

const routineOfPlaces = (id: RoutineId): Routine => ({
  ...definitions[id],
  exercises: definitions[id].places.flat(),
});

const routines: Readonly<Record<RoutineId, Routine>> = {
  'warm-up': routineOfPlaces('warm-up'),
  'quick-warm-up': routineOfPlaces('quick-warm-up'),
  'strength-home': routineOfPlaces('strength-home'),
  'strength-gym': routineOfPlaces('strength-gym'),
  rolling: routineOfPlaces('rolling'),
  'cool-down': routineOfPlaces('cool-down'),
  'partner-cool-down': routineOfPlaces('partner-cool-down'),
  walking: routineOfPlaces('walking'),
  'held-bridges': routineOfPlaces('held-bridges'),
  bridges: routineOfPlaces('bridges'),
  'one-leg-bridges': routineOfPlaces('one-leg-bridges'),
  hinges: routineOfPlaces('hinges'),
  'walk-and-jog': routineOfPlaces('walk-and-jog'),
  'long-holds': routineOfPlaces('long-holds'),
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

/** How a routine is brought to the time that there is for it: see fit.ts. */
export interface Fit {
  readonly routine: string;
  /** The share of the usual amount of each exercise. */
  readonly share: number;
  /** How many sets a side more than usual; below 0 fewer. */
  readonly more: number;
  /** Which of the routine's places are kept, by their number. */
  readonly places: readonly number[];
}

export interface LeftOut {
  readonly equipment: Equipment | undefined;
  /** What the runner wants to leave out. */
  readonly skipped: readonly string[];
  /** What a place, a body, a level or something told does not allow: others take its place. */
  readonly ruledOut?: readonly string[];
  /** What was asked for by name: it comes before the others of its place. */
  readonly wanted?: readonly string[];
  readonly fit?: Fit | undefined;
}

/** What stands at a number of a routine; undefined where the routine has none such (any more). */
export function stopAt(routine: string, index: number): Stop | undefined {
  if (!isRoutineId(routine)) return undefined;
  const exercise = routines[routine].exercises[index];
  return exercise && { routine, index, exercise };
}

/** Where exercises stand in routines, for a record, which keeps a place as its exercise. */
export const places: Places = {
  exerciseAt: (routine, index) => stopAt(routine, index)?.exercise,
  indexOf(routine, exercise) {
    const row: readonly string[] = isRoutineId(routine) ? routines[routine].exercises : [];
    const index = row.indexOf(exercise);
    return index < 0 ? undefined : index;
  },
};

/** What there is to train with where a routine is done. */
export const equipmentIn = (
  routine: RoutineId,
  { equipment }: Pick<LeftOut, 'equipment'>,
): Equipment | undefined => routines[routine].equipment ?? equipment;

/** Whether an exercise can be done today: nothing rules it out, and there is what it takes. */
function isPossible(routine: RoutineId, exercise: ExerciseId, leftOut: LeftOut): boolean {
  if (leftOut.ruledOut?.includes(exercise)) return false;
  const { needs } = exercises[exercise];
  const equipment = equipmentIn(routine, leftOut);
  return needs === undefined || (equipment !== undefined && needs.includes(equipment));
}

/** Whether an exercise is done today: the first of its place that can be, and not skipped. */
export function isDoable({ routine, exercise }: Stop, leftOut: LeftOut): boolean {
  const { places } = routines[routine];
  const place = places.findIndex((each) => each.includes(exercise));
  const { fit, skipped, wanted = [] } = leftOut;
  if (fit?.routine === routine && !fit.places.includes(place)) return false;
  const possible = (places[place] ?? []).filter((each) => isPossible(routine, each, leftOut));
  const chosen = possible.find((each) => wanted.includes(each)) ?? possible[0];
  return chosen === exercise && !skipped.includes(exercise);
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
