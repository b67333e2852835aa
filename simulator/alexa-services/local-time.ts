const formatters = new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError for what is no time zone */
function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const made =
    formatters.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
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

/** What the clock on the wall of a time zone shows at a moment, in milliseconds, as if it were UTC. */
export const localAt = (moment: number, timeZone: string): number =>
  Date.parse(`${formatterFor(timeZone).format(moment).replace(' ', 'T')}Z`) + (moment % 1000);

/**
 * When the clock on the wall shows a time. One that it skips in spring comes as much later as it was
 * put forward; of one that it shows twice in autumn the first counts.
 */
export function momentOf(local: number, timeZone: string): number {
  const offsetAt = (moment: number): number => localAt(moment, timeZone) - moment;
  const before = local - offsetAt(local - 24 * 3_600_000);
  const after = local - offsetAt(local + 24 * 3_600_000);
  return localAt(before, timeZone) === local || localAt(after, timeZone) !== local ? before : after;
}
