import { type Instant, type Milliseconds, milliseconds } from '../../time.ts';

/** Where runners of a locale most likely are, while the device has not told its time zone. */
const likely: Readonly<Record<string, string>> = {
  'en-US': 'America/Chicago',
  'en-CA': 'America/Toronto',
  'en-GB': 'Europe/London',
  'en-AU': 'Australia/Sydney',
  'en-IN': 'Asia/Kolkata',
};

/** More zones than one process is likely to meet; a formatter is large and slow to make. */
const mostFormatters = 64;
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * What writes moments as a clock on the wall in a time zone, made once a process.
 * @throws RangeError for what is no time zone
 */
function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  if (formatters.size >= mostFormatters) formatters.clear();
  formatters.set(timeZone, made);
  return made;
}

/** Whether a text names a time zone. */
export function isTimeZone(text: string): boolean {
  try {
    formatterFor(text);
    return true;
  } catch {
    return false;
  }
}

/** The time zone to count weeks by: the one that is known, else the likely one of the locale. */
export const timeZoneFor = (known: string | undefined, locale: string): string =>
  known !== undefined && isTimeZone(known) ? known : (likely[locale] ?? 'UTC');

/** How far a time zone is ahead of UTC at a moment; 0 for a zone that is not known. */
export function offsetOf(timeZone: string, now: Instant): Milliseconds {
  try {
    const parts = formatterFor(timeZone).formatToParts(now);
    const value = (type: string): number =>
      Number(parts.find((part) => part.type === type)?.value ?? 0);
    const local = Date.UTC(
      value('year'),
      value('month') - 1,
      value('day'),
      value('hour'),
      value('minute'),
      value('second'),
    );
    return milliseconds(local - Math.floor(now / 1000) * 1000);
  } catch {
    return milliseconds(0);
  }
}
