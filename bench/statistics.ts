/**
 * The value below which a share of the values lies, at least one of them.
 * @param share from 0 to 1
 * @throws RangeError without values
 */
export function percentile(values: readonly number[], share: number): number {
  const ascending = values.toSorted((one, other) => one - other);
  const value = ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)];
  if (value === undefined) throw new RangeError('No values: nothing was measured');
  return value;
}

/** The middle value. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** From the least to the most, for a reader. */
export const range = (values: readonly number[], digits: number): string =>
  `${percentile(values, 0).toFixed(digits)} to ${percentile(values, 1).toFixed(digits)}`;
