import type { SlotValues } from '../alexa/interaction-model.ts';
import { type Milliseconds, milliseconds, seconds } from '../time.ts';

/** An exercise as runners name it. */
export type ExerciseId = SlotValues['ExerciseName'];

/** Which side a set works; `both` where there is no difference. */
export type Side = 'both' | 'left' | 'right';

/** How demanding the runner wants an exercise. */
export type Form = 'easier' | 'usual' | 'harder';

/** What a set asks for: a time to keep going, or counted repetitions. */
export type Effort =
  | { readonly kind: 'time'; readonly length: Milliseconds }
  | { readonly kind: 'repetitions'; readonly count: number; readonly tempo: Milliseconds };

export interface WorkSet {
  readonly side: Side;
  readonly effort: Effort;
}

/** What there is to train with. */
export type Equipment = SlotValues['Equipment'];

export const equipments = ['kettlebell', 'bottle', 'gym', 'none'] as const satisfies Equipment[];

export interface Exercise {
  readonly sets: readonly [WorkSet, ...WorkSet[]];
  /** What it takes; an exercise is left out where none of it is there. */
  readonly needs?: readonly Equipment[];
}

const moving = (length: number): Effort => ({ kind: 'time', length: seconds(length) });
const counting = (count: number, tempo: number): Effort => ({
  kind: 'repetitions',
  count,
  tempo: seconds(tempo),
});

const once = (effort: Effort): Exercise => ({ sets: [{ side: 'both', effort }] });
const twice = (effort: Effort): Exercise => ({
  sets: [
    { side: 'both', effort },
    { side: 'both', effort },
  ],
});
const eachSide = (effort: Effort): Exercise => ({
  sets: [
    { side: 'left', effort },
    { side: 'right', effort },
  ],
});

/**
 * The exercises by id. Which ones come from the article; times, repetitions and tempos follow
 * common coaching practice for recreational runners.
 */
export const exercises: Readonly<Record<ExerciseId, Exercise>> = {
  'butt-kicks': once(moving(45)),
  inchworms: once(counting(6, 8)),
  'fire-hydrants': eachSide(moving(35)),
  'leg-crossovers': eachSide(moving(35)),

  'one-leg-deadlift': eachSide(counting(8, 4)),
  'hip-bridge': twice(counting(10, 3)),
  'hip-thrust': twice(counting(10, 3)),
  'kettlebell-swing': { ...twice(counting(10, 2)), needs: ['kettlebell'] },
  'knee-march': eachSide(counting(8, 3)),
  squat: twice(counting(8, 4)),
  plank: once(moving(30)),
  deadlift: { ...twice(counting(8, 5)), needs: ['gym'] },
  clean: { ...twice(counting(5, 6)), needs: ['gym'] },
  'leg-curl': { ...twice(counting(10, 4)), needs: ['gym'] },

  'roll-hamstrings': eachSide(moving(45)),
  'roll-glutes': eachSide(moving(40)),
  'roll-calves': eachSide(moving(40)),

  'hamstring-stretch': eachSide(moving(30)),
  'quad-stretch': eachSide(moving(30)),
  'hip-flexor-stretch': eachSide(moving(30)),
  'calf-stretch': eachSide(moving(30)),
  'partner-stretch': eachSide(moving(30)),
};

/**
 * The exercises that bend the hip deep: left out where it hurts at the sit bone (Goom 2016, JOSPT;
 * ACSM CSMR 2017;16:162).
 */
export const deepBends: readonly ExerciseId[] = [
  ...(['inchworms', 'one-leg-deadlift', 'kettlebell-swing'] as const),
  ...(['squat', 'deadlift', 'clean'] as const),
];

/**
 * What is left out where it hurts at the sit bone: the deep bends, and the rolls that press there,
 * for it wants neither long sitting nor pressure (ACSM CSMR 2017;16:162; that this holds for
 * rollers is prudence).
 */
export const awayFromSitBone: readonly ExerciseId[] = [
  ...deepBends,
  ...(['roll-hamstrings', 'roll-glutes'] as const),
];

/** How much of the usual dose each form asks for. */
const doses: Readonly<Record<Form, number>> = { easier: 0.7, usual: 1, harder: 1.25 };

const toFiveSeconds = (length: number): Milliseconds =>
  seconds(Math.max(10, Math.round(length / 5000) * 5));

/**
 * A set as it is asked for today: times to five seconds and at least ten, repetitions at least two.
 * @param dose the routine's share of the usual amount
 * @param pace how fast repetitions follow one another; 1 is usual, 2 twice as fast
 */
export function dosed({ side, effort }: WorkSet, form: Form, dose: number, pace: number): WorkSet {
  const share = dose * doses[form];
  if (effort.kind === 'time') {
    return { side, effort: { kind: 'time', length: toFiveSeconds(effort.length * share) } };
  }
  return {
    side,
    effort: {
      kind: 'repetitions',
      count: Math.max(2, Math.round(effort.count * share)),
      tempo: milliseconds(Math.round(effort.tempo / pace)),
    },
  };
}

/**
 * What is left of a set that was broken off: whole repetitions and at least two, or time to five
 * seconds and at least ten.
 * @param spent how long the work had been going on
 */
export function rest({ side, effort }: WorkSet, spent: Milliseconds): WorkSet {
  if (effort.kind === 'time') {
    return { side, effort: { kind: 'time', length: toFiveSeconds(effort.length - spent) } };
  }
  const count = Math.max(2, effort.count - Math.floor(spent / effort.tempo));
  return { side, effort: { ...effort, count: Math.min(count, effort.count) } };
}

/** How long the work of a set takes. */
export const workLength = ({ effort }: WorkSet): Milliseconds =>
  effort.kind === 'time' ? effort.length : milliseconds(effort.count * effort.tempo);
