import { days, type Instant, minutes } from '../../time.ts';
import type { Reminder } from '../../turn/reminder.ts';

/** A moment by a local clock, in milliseconds, as if that clock were UTC. */
export type Local = number;

/** Now, by a local clock that is so far ahead of UTC. */
export const localAt = (now: Instant, offset: number): Local => now + offset;

const writing = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'UTC',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** "2026-11-29T19:00:00.000": by a local clock, whose time zone stands beside it. */
export const written = (local: Local): string => `${writing.format(local).replace(' ', 'T')}.000`;

const dayNumber = (local: Local): number => Math.floor(local / days(1));

/** 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => (day + 4) % 7;

/** Whether a day is one of a reminder's. */
function isOn({ weekdays, ahead, weekday }: Reminder, day: number, today: number): boolean {
  if (ahead !== undefined) return day === today + ahead;
  return weekday === undefined
    ? weekdays?.includes(weekdayOf(day)) === true
    : weekday === weekdayOf(day);
}

/** No day that can be named is farther ahead than this. */
const farthest = 14;

/**
 * When a reminder first rings, by the local clock.
 * @param local now, by that clock
 * @returns undefined where its one time is over: "today at seven", said at eight
 */
export function firstRing(reminder: Reminder, local: Local): Local | undefined {
  const today = dayNumber(local);
  for (let day = today; day <= today + farthest; day += 1) {
    const at = days(day) + minutes(reminder.at);
    if (at > local && isOn(reminder, day, today)) return at;
  }
  return undefined;
}

/**
 * In how many days a day is, by the local clock.
 * @param day such as "2026-11-29"
 */
export const daysAhead = (day: string, local: Local): number =>
  Math.min(farthest, Math.max(0, dayNumber(Date.parse(day)) - dayNumber(local)));
