import { totalIn, type Week, weeksInARow } from './weeks.ts';

/** How a runner stands this week, compared with the weeks before. */
export type Standing =
  /** The first week ever, or the first that is still remembered. */
  | { readonly kind: 'first-week' }
  /** Several weeks in a row, this one included. */
  | { readonly kind: 'in-a-row'; readonly weeks: number; readonly isMoreThanLast: boolean }
  /** Back this week after at least one week without. */
  | { readonly kind: 'back' }
  /** Nothing yet this week, but last week: nothing is lost. */
  | { readonly kind: 'still-to-come'; readonly lastWeek: number }
  /** Nothing this week and none last week. */
  | { readonly kind: 'pausing' };

/** Where the runner stands in a week. */
export function standingIn(weeks: readonly Week[], week: number): Standing {
  const thisWeek = totalIn(weeks, week);
  const lastWeek = totalIn(weeks, week - 1);
  if (thisWeek === 0) {
    return lastWeek > 0 ? { kind: 'still-to-come', lastWeek } : { kind: 'pausing' };
  }
  const row = weeksInARow(weeks, week);
  if (row > 1) return { kind: 'in-a-row', weeks: row, isMoreThanLast: thisWeek > lastWeek };
  const isFirst = !weeks.some(([each = week]) => each < week);
  return isFirst ? { kind: 'first-week' } : { kind: 'back' };
}
