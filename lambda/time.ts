declare const unit: unique symbol;

/** A length of time in milliseconds. */
export type Milliseconds = number & { readonly [unit]: 'Milliseconds' };

/** A moment, in milliseconds since 1970-01-01 UTC. */
export type Instant = number & { readonly [unit]: 'Instant' };

export const milliseconds = (count: number): Milliseconds => count as Milliseconds;
export const seconds = (count: number): Milliseconds => milliseconds(count * 1000);
export const minutes = (count: number): Milliseconds => seconds(count * 60);
export const hours = (count: number): Milliseconds => minutes(count * 60);
export const days = (count: number): Milliseconds => hours(count * 24);

export const instant = (sinceEpoch: number): Instant => sinceEpoch as Instant;

export const total = (lengths: readonly Milliseconds[]): Milliseconds =>
  milliseconds(lengths.reduce((sum, length) => sum + length, 0));

export const later = (moment: Instant, by: Milliseconds): Instant => instant(moment + by);

/** The time from one moment to the next, never below 0: a clock that went back counts as standing still. */
export const elapsed = (from: Instant, to: Instant): Milliseconds =>
  milliseconds(Math.max(0, to - from));

/**
 * Reads the timestamp of an Alexa request.
 * @throws RangeError when it is not an ISO 8601 date.
 */
export function instantOf(timestamp: string): Instant {
  const parsed = Date.parse(timestamp);
  if (Number.isNaN(parsed)) throw new RangeError(`not a timestamp: ${timestamp}`);
  return instant(parsed);
}
