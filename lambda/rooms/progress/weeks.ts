import { days, type Instant, type Milliseconds } from '../../time.ts';

/** What is counted: exercise, by what it is for. */
export const kinds = ['warm-up', 'strength', 'rolling', 'cool-down'] as const;
export type Kind = (typeof kinds)[number];

/**
 * One week's count of each kind: first the week (weeks since the one that 1970-01-01 fell in),
 * then the counts in the order of `kinds`. A row, for the record has to stay small.
 */
export type Week = readonly number[];

/** The weeks that are kept: a bounded memory, whatever is done. */
export const weeksKept = 12;

/** How far the runner's clock is ahead of UTC at a moment; negative where it is behind. */
export type OffsetAt = (moment: Instant) => Milliseconds;

/** The runner's own day that a moment falls in, in days since 1970-01-01. */
export const dayAt = (moment: Instant, offsetAt: OffsetAt): number =>
  Math.floor((moment + offsetAt(moment)) / days(1));

/** The week a moment falls in, Monday to Sunday. */
export const weekOf = (moment: Instant, offsetAt: OffsetAt): number =>
  // 1970-01-01 was a Thursday.
  Math.floor((dayAt(moment, offsetAt) + 3) / 7);

const rowOf = (weeks: readonly Week[], week: number): Week =>
  weeks.find(([each]) => each === week) ?? [week, ...kinds.map(() => 0)];

/** Counts one more of a kind, and forgets weeks too long ago. */
export function tally(weeks: readonly Week[], kind: Kind, week: number): readonly Week[] {
  const place = kinds.indexOf(kind) + 1;
  const more = rowOf(weeks, week).map((count, index) => (index === place ? count + 1 : count));
  return [...weeks.filter(([each]) => each !== week), more]
    .filter(([each = 0]) => each > week - weeksKept)
    .toSorted(([one = 0], [other = 0]) => one - other);
}

/** How often each kind was done in a week. */
export function countsIn(weeks: readonly Week[], week: number): Readonly<Record<Kind, number>> {
  const [, warmUp = 0, strength = 0, rolling = 0, coolDown = 0] = rowOf(weeks, week);
  return { 'warm-up': warmUp, strength, rolling, 'cool-down': coolDown };
}

/** How many sessions a week had. */
export const totalIn = (weeks: readonly Week[], week: number): number =>
  rowOf(weeks, week)
    .slice(1)
    .reduce((sum, count) => sum + count, 0);

/** How many weeks in a row had a session, up to this one; a week that is still young breaks no row. */
export function weeksInARow(weeks: readonly Week[], week: number): number {
  const from = totalIn(weeks, week) > 0 ? week : week - 1;
  let row = 0;
  while (totalIn(weeks, from - row) > 0) row += 1;
  return row;
}

/** How many nights lie between two moments, by the runner's clock as it stood at each of them. */
export const nightsBetween = (from: Instant, to: Instant, offsetAt: OffsetAt): number =>
  dayAt(to, offsetAt) - dayAt(from, offsetAt);
