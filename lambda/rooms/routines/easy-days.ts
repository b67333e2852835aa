import type { InjuryTold, Since } from '../../hearing/heard.ts';
import type { SignId } from '../../hearing/vocabulary.ts';
import type { RunnerRecord } from '../../record/record.ts';
import { days, hours, type Instant, instant, later } from '../../time.ts';
import type { Answered } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { freshDays } from './forbidden.ts';

/** Signs that something tore: they begin easy days like any strain. */
const ofATear: readonly SignId[] = ['pop', 'gap', 'bruise', 'sit-bone-tear'];

/** What was hurt, as it was told with signs; a tear that was told is one of just now. */
function injuryIn(turn: Turn): InjuryTold | undefined {
  const heard = turn.free?.meant ?? [turn.heard];
  const told = heard.filter((each) => each.kind === 'signs' && each.told.length > 0);
  for (const each of told) {
    if (each.kind !== 'signs') continue;
    if (each.told.some((sign) => ofATear.includes(sign)))
      return { ...each.injury, since: undefined };
    if (each.injury !== undefined) return each.injury;
  }
  return undefined;
}

/** An answer with the easy days that begin, where an injury or a tear was told with signs in a turn. */
export function withEasyDaysAfter(turn: Turn, answered: Answered): Answered {
  const injury = injuryIn(turn);
  if (injury === undefined) return answered;
  const days = daysAgo(injury.since, turn.now) ?? 0;
  return { ...answered, runner: withEasyDays(answered.runner ?? turn.runner, turn.now, days) };
}

/** Until when nothing is loaded, as of a moment; undefined once that is past. Never further ahead than a fresh strain asks for. */
export const noLoadAsOf = (until: Instant | undefined, now: Instant): Instant | undefined =>
  until === undefined || until <= now
    ? undefined
    : instant(Math.min(until, later(now, days(freshDays))));

/**
 * A record with the easy days after an injury. What stands there already is never shortened.
 * @param daysAgo whole days since the injury; 0 where that is not known
 */
export function withEasyDays(runner: RunnerRecord, now: Instant, daysAgo: number): RunnerRecord {
  const left = freshDays - daysAgo;
  if (left <= 0) return runner;
  const until = later(now, days(left));
  return { ...runner, noLoadBefore: instant(Math.max(until, runner.noLoadBefore ?? 0)) };
}

/** How many easy days are left, begun ones included. */
export const easyDaysLeft = ({ noLoadBefore }: RunnerRecord, now: Instant): number =>
  noLoadBefore === undefined ? 0 : Math.ceil((noLoadBefore - now) / days(1));

/** The earliest and the latest that a runner's clock may be beside UTC, which requests tell. */
const offsets = [hours(-12), hours(14)] as const;

/** The day of the week of a moment in UTC, 0 for Sunday: day 0 of the epoch was a Thursday. */
const weekdayOf = (moment: Instant): number => (Math.floor(moment / days(1)) + 4) % 7;

/**
 * How many days ago something happened that was told; of several that it may be, the fewest.
 * Undefined where it was not told.
 */
export function daysAgo(since: Since | undefined, now: Instant): number | undefined {
  if (since?.kind !== 'weekday') return since?.days;
  return Math.min(
    ...offsets.map((offset) => (weekdayOf(later(now, offset)) - since.weekday + 7) % 7),
  );
}
