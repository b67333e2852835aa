const dayNames = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const day = 24 * 3_600_000;

/** A rule by which something comes again: RFC 5545, as much of it as Alexa's reminders take. */
interface Rule {
  readonly weekdays: readonly number[];
  /** Milliseconds after midnight. */
  readonly at: number;
}

/** Reads a rule; undefined for one that is malformed, or that no reminder can have. */
export function readRule(text: string): Rule | undefined {
  const parts = new Map(
    text
      .split(';')
      .filter((part) => part !== '')
      .map((part): [string, string] => {
        const [name = '', value = ''] = part.split('=');
        return [name, value];
      }),
  );
  const number = (name: string, most: number): number | undefined => {
    const value = parts.get(name) ?? '';
    return /^\d{1,2}$/.test(value) && Number(value) <= most ? Number(value) : undefined;
  };
  const hour = number('BYHOUR', 23);
  const minute = number('BYMINUTE', 59);
  const days = (parts.get('BYDAY') ?? '').split(',').filter((name) => name !== '');
  const weekdays = days.map((name) => dayNames.indexOf(name));
  const frequency = parts.get('FREQ');
  const isWhole =
    (frequency === 'DAILY' && days.length === 0) ||
    (frequency === 'WEEKLY' && days.length > 0 && !weekdays.includes(-1));
  if (!isWhole || hour === undefined || minute === undefined) return undefined;
  if ((parts.get('INTERVAL') ?? '1') !== '1' || (parts.get('BYSECOND') ?? '0') !== '0') {
    return undefined;
  }
  return {
    weekdays: frequency === 'DAILY' ? [...dayNames.keys()] : weekdays,
    at: (hour * 60 + minute) * 60_000,
  };
}

/** The local times at which rules let something come, from a day on, as many days as are named. */
export function* timesBy(rules: readonly Rule[], from: number, days: number): Generator<number> {
  const first = Math.floor(from / day);
  for (let each = first; each < first + days; each += 1) {
    // 1970-01-01 was a Thursday.
    const weekday = (((each + 4) % 7) + 7) % 7;
    const times = rules.filter(({ weekdays }) => weekdays.includes(weekday)).map(({ at }) => at);
    for (const at of [...new Set(times)].toSorted((one, other) => one - other)) {
      yield each * day + at;
    }
  }
}
