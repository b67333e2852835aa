/** Largest first: a duration names its units in this order. */
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

const SECONDS = { week: 604_800, day: 86_400, hour: 3_600, minute: 60, second: 1 };

export type Unit = (typeof UNITS)[number];

/** An amount of one unit; the amount may be a fraction. */
interface DurationPart {
  readonly unit: Unit;
  readonly value: number;
}

/** Whether a unit may follow another in a duration: minutes after hours, never the other way. */
export function isSmaller(unit: Unit, than: Unit | undefined): boolean {
  return than === undefined || UNITS.indexOf(unit) > UNITS.indexOf(than);
}

/**
 * Writes what was said as ISO 8601, unit by unit ("ninety seconds" is PT90S). Fractions, and weeks
 * said with anything else, go into smaller units. Undefined for no parts, and for part of a month.
 */
export function writeDuration(parts: readonly DurationPart[]): string | undefined {
  if (parts.length === 0) {
    return undefined;
  }
  const counts = { year: 0, month: 0, week: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { unit, value } of parts) {
    const whole = Math.trunc(value);
    const fraction = value - whole;
    counts[unit] += whole;
    if (fraction === 0) {
      continue;
    }
    if (unit === 'year') {
      counts.month += Math.round(fraction * 12);
    } else if (unit === 'month') {
      return undefined;
    } else {
      addSeconds(counts, Math.max(1, Math.round(fraction * SECONDS[unit])));
    }
  }
  return write(counts, parts.at(-1)?.unit ?? 'second');
}

function addSeconds(counts: Record<Unit, number>, seconds: number): void {
  let left = seconds;
  for (const unit of ['day', 'hour', 'minute', 'second'] as const) {
    counts[unit] += Math.floor(left / SECONDS[unit]);
    left %= SECONDS[unit];
  }
}

function write(counts: Record<Unit, number>, smallest: Unit): string {
  const { year, month, week, day, hour, minute, second } = counts;
  if (week > 0 && year + month + day + hour + minute + second === 0) {
    return `P${week}W`;
  }
  const date = designated([year, 'Y'], [month, 'M'], [day + week * 7, 'D']);
  const time = designated([hour, 'H'], [minute, 'M'], [second, 'S']);
  if (date === '' && time === '') {
    const isTime = smallest === 'hour' || smallest === 'minute' || smallest === 'second';
    return `${isTime ? 'PT' : 'P'}0${smallest.charAt(0).toUpperCase()}`;
  }
  return `P${date}${time === '' ? '' : `T${time}`}`;
}

function designated(...counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, designator]) => `${count}${designator}`)
    .join('');
}
