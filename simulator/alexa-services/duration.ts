const pattern = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/;

/** The milliseconds of an ISO 8601 duration in hours, minutes and seconds; undefined for others. */
export function milliseconds(duration: string): number | undefined {
  const match = pattern.exec(duration);
  if (match === null) return undefined;
  const [, hours = 0, minutes = 0, seconds = 0] = match;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
