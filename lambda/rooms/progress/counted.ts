import type { RoutineName } from '../../hearing/vocabulary.ts';
import type { RunnerRecord } from '../../record/record.ts';
import type { Instant } from '../../time.ts';
import { offsetOf, timeZoneFor } from './time-zone.ts';
import { type Kind, type OffsetAt, tally, weekOf } from './weeks.ts';

/** What each routine counts as. */
export const kindOf: Readonly<Record<RoutineName, Kind>> = {
  'warm-up': 'warm-up',
  'quick-warm-up': 'warm-up',
  strength: 'strength',
  'strength-home': 'strength',
  'strength-gym': 'strength',
  rolling: 'rolling',
  'cool-down': 'cool-down',
  'partner-cool-down': 'cool-down',
};

/** What a finished routine counts as, by its id; undefined for one that is not known any more. */
export const kindCounted = (routine: string): Kind | undefined =>
  Object.entries(kindOf).find(([id]) => id === routine)?.[1];

/**
 * Whether anybody counts how often a routine was finished. The steps after a strain nobody does: which
 * of them somebody stands on is asked each time, and not kept.
 */
export const isCounted = (routine: string): boolean => kindCounted(routine) !== undefined;

/** How far the clock of a runner is ahead of UTC, by the summer and winter time of each moment. */
export const offsetFor =
  ({ timeZone }: Pick<RunnerRecord, 'timeZone'>, locale: string): OffsetAt =>
  (moment) =>
    offsetOf(timeZoneFor(timeZone, locale), moment);

/** Counts a finished routine, for itself and in its week. */
export function countFinished(
  record: RunnerRecord,
  routine: string,
  locale: string,
  now: Instant,
): RunnerRecord {
  const kind = kindCounted(routine);
  if (kind === undefined) return record;
  const week = weekOf(now, offsetFor(record, locale));
  const { finished, weeks } = record;
  return {
    ...record,
    finished: { ...finished, [routine]: { times: (finished[routine]?.times ?? 0) + 1, last: now } },
    weeks: tally(weeks, kind, week).map((row) => [...row]),
  };
}

/** How many routines were finished, and so have to be counted in a week. */
export const timesFinished = ({ finished }: RunnerRecord): number =>
  Object.values(finished).reduce((sum, { times }) => sum + times, 0);

/** The routine finished last, and when; undefined where none was. */
export function lastFinished({
  finished,
}: RunnerRecord): { readonly routine: string; readonly at: Instant } | undefined {
  const [last] = Object.entries(finished).toSorted(([, one], [, other]) => other.last - one.last);
  return last && { routine: last[0], at: last[1].last };
}
