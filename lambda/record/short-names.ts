/** What the parts of a record are called where it is stored, and what stands in them. */
const shortNames = {
  routine: 'r',
  ice: 'i',
  lastIce: 'l',
  iceCheckedAt: 'c',
  noIceBefore: 'I',
  noLoadBefore: 'L',
  noTrainingBefore: 'T',
  alarms: 'a',
  reminders: 'm',
  done: 'd',
  finished: 'f',
  weeks: 'w',
  timeZone: 'z',
  equipment: 'e',
  taught: 't',
  isSpoken: 'k',
  usualLength: 'u',
  level: 'v',
  news: 'n',
  // Within a routine and the ice.
  state: 's',
  exercise: 'x',
  exercises: 'X',
  following: 'F',
  since: 'h',
  startedAt: 'S',
  length: 'g',
  before: 'b',
  roundsBefore: 'B',
  iced: 'o',
  row: 'R',
  rounds: 'N',
  offSince: 'O',
  isEnded: 'E',
  isAdvised: 'A',
  // Within alarms, reminders and the usual length.
  permission: 'P',
  made: 'M',
  phase: 'p',
  at: 'q',
  label: 'Q',
  id: 'j',
  last: 'J',
  isUnwanted: 'U',
  wanted: 'W',
  times: 'y',
} as const;

const longNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(shortNames).map(([long, short]) => [short, long]),
);

const renamed = (value: unknown, names: Readonly<Record<string, string>>): unknown => {
  if (Array.isArray(value)) return value.map((each) => renamed(each, names));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    entries.map(([name, each]) => [names[name] ?? name, renamed(each, names)]),
  );
};

/** The same with short names, and without what is undefined. */
export const inShort = (value: unknown): unknown => renamed(value, shortNames);

/** The same with the names that the code has for them; a name that it does not know stays. */
export const inFull = (value: unknown): unknown => renamed(value, longNames);

export const fullName = (name: string): string => longNames[name] ?? name;
