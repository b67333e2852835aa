import { elapsed, type Instant, instant } from '../time.ts';
import { readDuration } from './duration.ts';

const day = 86_400_000;

/**
 * Whole days in what AMAZON.DURATION sends.
 * @returns undefined for what is no duration, such as the `?` of words not understood
 */
export function daysIn(duration: string): number | undefined {
  const length = readDuration(duration);
  return Number.isNaN(length) ? undefined : Math.floor(length / day);
}

const weekPattern = /^(\d{4})-W(\d{2})(?:-WE)?$/;
const dayPattern = /^\d{4}(?:-\d{2}){0,2}$/;

/** The first moment of what AMAZON.DATE sends: a day, a week, a month or a year. NaN for others. */
function beginningOf(date: string): number {
  const week = weekPattern.exec(date);
  if (week === null) return dayPattern.test(date) ? Date.parse(date) : Number.NaN;
  // The fourth of January always lies in week 1. Day 0 of the epoch was a Thursday.
  const fourth = Date.parse(`${week[1]}-01-04`) / day;
  const monday = fourth - ((fourth + 3) % 7);
  return (monday + (Number(week[2]) - 1) * 7) * day;
}

/** The most a runner's clock is ahead of UTC, which is what Alexa's requests tell. */
const farthestAhead = 14 / 24;

/**
 * Days from a date that AMAZON.DATE sends until now. The runner's time zone is not known: the
 * count is the longest it can be. A weekday to come is meant as the last one that was, and today's
 * as that of a week ago.
 * @returns undefined for what is no date, or lies more than a week ahead
 */
export function daysSince(date: string, now: Instant): number | undefined {
  const first = beginningOf(date);
  const ahead = elapsed(now, instant(first)) / day;
  if (Number.isNaN(first) || ahead > 7 + farthestAhead) return undefined;
  const weeksBack = Math.ceil((ahead + 1) / 7);
  const start = ahead > 0 ? first - weeksBack * 7 * day : first;
  return Math.floor(elapsed(instant(start), now) / day + farthestAhead);
}
