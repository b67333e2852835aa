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
  /** Done with less weight, before the first that counts. */
  readonly isLighter?: true;
}

/** Where the body is: `hands-down` begins and ends standing, hands on the floor in between. */
export type Position = 'floor' | 'hands-down' | 'machine' | 'standing';

export interface Exercise {
  readonly sets: readonly [WorkSet, ...WorkSet[]];
  /** What it takes; an exercise is left out where none of it is there. */
  readonly needs?: readonly Equipment[];
  readonly position: Position;
  /** Whether a foot leaves the floor and lands. */
  readonly hasImpact?: true;
  /** It is done standing on one leg for longer than a step. */
  readonly isOnOneLeg?: true;
  /** It takes a foam roller. */
  readonly takesRoller?: true;
  /** Who it is for, where that is not anybody: not who is new, who is past the basics, who was taught it. */
  readonly level?: 'not-new' | 'past-the-basics' | 'taught';
  /** Whether it begins easy and grows brisker: its form is the runner's own pace. */
  readonly isPaced?: true;
  /** Whether a weight is held or moved in it, where there is one. */
  readonly takesWeight?: true;
  /** Whether its sets are heavy, so that the rest between them is longer. */
  readonly isHeavy?: true;
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

/** Two sets a side, the sides taking turns. */
export const twiceEachSide = (effort: Effort): Exercise['sets'] => [
  ...eachSide(effort),
  ...eachSide(effort),
];

/** A lighter set a side before the sets that count: half the weight and five repetitions, common practice. */
export const afterLighter = (effort: Effort, sets: Exercise['sets']): Exercise['sets'] => {
  const [first] = sets;
  const sides = first.side === 'both' ? once(effort) : eachSide(effort);
  const [lighter, ...others] = [
    ...sides.map((set) => ({ ...set, isLighter: true as const })),
    ...sets,
  ];
  return [lighter ?? first, ...others];
};

/** How often the sets that count are done on each side. */
export function roundsOf(exercise: Exercise): number {
  const working = exercise.sets.filter(({ isLighter }) => isLighter !== true).length;
  return working / roundOf(exercise).length;
}

/** The sets that count, once a side. */
export const roundOf = ({ sets }: Exercise): readonly WorkSet[] => {
  const working = sets.filter(({ isLighter }) => isLighter !== true);
  return working.slice(0, working[0]?.side === 'both' ? 1 : 2);
};

/** No set is done more often than this: ACSM, two to three sets. */
const mostRounds = 3;

/**
 * The sets of an exercise, the lighter ones first, with more or fewer of those that count.
 * @param more how many sets a side more than usual; below 0 fewer, at least one is left
 */
export function setsWith(exercise: Exercise, more: number): readonly WorkSet[] {
  const round = roundOf(exercise);
  const lighter = exercise.sets.filter(({ isLighter }) => isLighter === true);
  const usual = roundsOf(exercise);
  const rounds = Math.max(1, Math.min(Math.max(usual, mostRounds), usual + more));
  return [...lighter, ...Array.from({ length: rounds }, () => round).flat()];
}

/** How much of the usual dose each form asks for. */
const doses: Readonly<Record<Form, number>> = { easier: 0.7, usual: 1, harder: 1.25 };

const toFiveSeconds = (length: number): Milliseconds =>
  seconds(Math.max(10, Math.round(length / 5000) * 5));

/**
 * A set as it is asked for today: times to five seconds and at least ten, repetitions at least two.
 * @param dose the routine's share of the usual amount
 * @param pace how fast repetitions follow one another; 1 is usual, 2 twice as fast
 */
export function dosed(
  { side, effort, isLighter }: WorkSet,
  form: Form,
  dose: number,
  pace: number,
): WorkSet {
  const lighter = isLighter ? { isLighter } : {};
  const share = dose * doses[form];
  if (effort.kind === 'time') {
    return {
      side,
      effort: { kind: 'time', length: toFiveSeconds(effort.length * share) },
      ...lighter,
    };
  }
  return {
    side,
    effort: {
      kind: 'repetitions',
      count: Math.max(2, Math.round(effort.count * share)),
      tempo: milliseconds(Math.round(effort.tempo / pace)),
    },
    ...lighter,
  };
}

/**
 * What is left of a set that was broken off: whole repetitions and at least two, or time to five
 * seconds and at least ten.
 * @param spent how long the work had been going on
 */
export function rest({ side, effort, ...others }: WorkSet, spent: Milliseconds): WorkSet {
  if (effort.kind === 'time') {
    return {
      side,
      effort: { kind: 'time', length: toFiveSeconds(effort.length - spent) },
      ...others,
    };
  }
  const count = Math.max(2, effort.count - Math.floor(spent / effort.tempo));
  return { side, effort: { ...effort, count: Math.min(count, effort.count) }, ...others };
}

export const workLength = ({ effort }: WorkSet): Milliseconds =>
  effort.kind === 'time' ? effort.length : milliseconds(effort.count * effort.tempo);
