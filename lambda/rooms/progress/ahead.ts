import type { RunnerRecord } from '../../record/record.ts';
import type { Instant } from '../../time.ts';
import { kindCounted } from './counted.ts';
import { countsIn, dayAt, type Kind, nightsBetween, type OffsetAt, weekOf } from './weeks.ts';

/** A day that is near: how many days on, and which of the week, 0 for Monday. */
export interface DayAhead {
  readonly inDays: number;
  readonly weekday: number;
}

/** What the week holds: what is done of it, and when strength fits still. */
export interface WeekAhead {
  readonly done: Readonly<Record<Kind, number>>;
  /** The days for strength that are left of this week, the earliest first. */
  readonly strength: readonly DayAhead[];
  /** When strength comes next; it may be next week. */
  readonly next: DayAhead;
}

/** Strength twice a week, with a day between: ACSM, two to three days a week, 48 hours apart. */
const strengthAWeek = 2;
const nightsBetweenStrength = 2;
/** Where the week has room, two days between spread it better: common practice. */
const nightsWithRoom = 3;

const daysAWeek = 7;

/** When strength was finished last; undefined where it never was. */
function lastStrength({ finished }: RunnerRecord): Instant | undefined {
  return Object.entries(finished)
    .filter(([routine]) => kindCounted(routine) === 'strength')
    .map(([, { last }]) => last)
    .toSorted((one, other) => other - one)[0];
}

/**
 * What a week holds from a day on: a warm-up before each run is the runner's own; strength twice with
 * a day between, and what is done counts.
 */
export function weekAhead(runner: RunnerRecord, now: Instant, offsetAt: OffsetAt): WeekAhead {
  const week = weekOf(now, offsetAt);
  const done = countsIn(runner.weeks, week);
  // 1970-01-01 was a Thursday, three days after a Monday.
  const today = (dayAt(now, offsetAt) + 3) % daysAWeek;
  const day = (inDays: number): DayAhead => ({ inDays, weekday: (today + inDays) % daysAWeek });
  const last = lastStrength(runner);
  const nights = last === undefined ? nightsBetweenStrength : nightsBetween(last, now, offsetAt);
  const first = Math.max(0, nightsBetweenStrength - nights);
  const isLeft = (inDays: number): boolean => today + inDays < daysAWeek;
  const gap = isLeft(first + nightsWithRoom) ? nightsWithRoom : nightsBetweenStrength;
  const missing = Math.max(0, strengthAWeek - done.strength);
  const strength = Array.from({ length: missing }, (_, nth) => first + nth * gap).filter(isLeft);
  const next = strength[0] ?? Math.max(first, daysAWeek - today);
  return { done, strength: strength.map(day), next: day(next) };
}
