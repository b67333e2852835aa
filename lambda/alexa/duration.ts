const pattern =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

const day = 86_400_000;
const unitLengths = [365 * day, 30 * day, 7 * day, day, 3_600_000, 60_000, 1000];

/**
 * Reads what AMAZON.DURATION sends: ISO 8601, weeks and years included.
 * @returns milliseconds; NaN for what is no duration, such as the `?` of words not understood
 */
export function readDuration(iso: string): number {
  const match = pattern.exec(iso);
  if (match === null) return Number.NaN;
  return unitLengths.reduce(
    (sum, length, index) => sum + Number(match[index + 1] ?? 0) * length,
    0,
  );
}
