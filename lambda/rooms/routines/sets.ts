import type { Equipment } from '../../hearing/vocabulary.ts';
import { type Milliseconds, milliseconds, seconds } from '../../time.ts';

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

export interface Exercise {
  readonly sets: readonly [WorkSet, ...WorkSet[]];
  /** What it takes; an exercise is left out where none of it is there. */
  readonly needs?: readonly Equipment[];
  /** Whether it takes the floor: hands, knees or back on it. */
  readonly isOnFloor?: true;
  /** Whether a foot leaves the floor and lands. */
  readonly hasImpact?: true;
}

/** Keeps going for so many seconds. */
export const moving = (length: number): Effort => ({ kind: 'time', length: seconds(length) });

/** Counted repetitions of so many seconds each. */
export const counting = (count: number, tempo: number): Effort => ({
  kind: 'repetitions',
  count,
  tempo: seconds(tempo),
});

export const once = (effort: Effort): Exercise['sets'] => [{ side: 'both', effort }];

export const twice = (effort: Effort): Exercise['sets'] => [...once(effort), ...once(effort)];

export const eachSide = (effort: Effort): Exercise['sets'] => [
  { side: 'left', effort },
  { side: 'right', effort },
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

export const workLength = ({ effort }: WorkSet): Milliseconds =>
  effort.kind === 'time' ? effort.length : milliseconds(effort.count * effort.tempo);
