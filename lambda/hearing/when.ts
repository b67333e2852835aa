import type { HalfOfDay, WhenTold } from './heard.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const aWeekday = `(${weekdays.join('|')})`;
const everyDay = [0, 1, 2, 3, 4, 5, 6];

const daily =
  / (?:every|each|any) ?(?:single )?day | daily | (?:every|each) (?:single )?(?:morning|evening|afternoon|night) | (?:mornings|evenings|afternoons|nights) | (?:7|all) days | all week /;
const workdays = / (?:weekdays?|week days?|work ?days|working days) /;
const weekends = / weekends? /;
const range = new RegExp(` ${aWeekday}s? (?:to|through|thru|till|until) ${aWeekday}s? `);
const named = new RegExp(` ${aWeekday}(s| is(?= (?:and|at|in|$)))?(?= )`, 'g');
const again = / (?:every|each|weekly|always) /;

/** Weekdays from one to another, both included; over the end of the week where it has to be. */
const between = (from: number, to: number): readonly number[] =>
  everyDay.slice(0, ((to - from + 7) % 7) + 1).map((step) => (from + step) % 7);

/** On which days, again or once. */
function daysIn(text: string): Pick<WhenTold, 'weekdays' | 'ahead' | 'weekday'> {
  const [, from, to] = range.exec(text) ?? [];
  if (from !== undefined && to !== undefined) {
    return { weekdays: inOrder(between(weekdays.indexOf(from), weekdays.indexOf(to))) };
  }
  const found = [...text.matchAll(named)];
  const days = inOrder(found.map(([, day = '']) => weekdays.indexOf(day)));
  const isAgain = again.test(text) || found.some(([, , plural]) => plural !== undefined);
  const [only] = days;
  if (days.length > 1 || (only !== undefined && isAgain)) return { weekdays: days };
  if (only !== undefined) return { weekday: only };
  if (workdays.test(text)) return { weekdays: [1, 2, 3, 4, 5] };
  if (weekends.test(text)) return { weekdays: [0, 6] };
  if (daily.test(text)) return { weekdays: everyDay };
  if (/ day after tomorrow /.test(text)) return { ahead: 2 };
  if (/ tomorrow /.test(text)) return { ahead: 1 };
  return / (?:today|tonight|this (?:morning|afternoon|evening)) /.test(text) ? { ahead: 0 } : {};
}

const inOrder = (days: readonly number[]): readonly number[] =>
  [...new Set(days)].toSorted((one, other) => one - other);

const figure = '(\\d{1,2}|one)';
/** What makes a figure a length, a count or a date, and no time of the day. */
const noTime =
  '(?! (?:more |extra )?(?:minutes?|mins?|hours?|seconds?|days?|weeks?|months?|years?|times|k|km|kilos?|miles?|reps?|sets?|rounds?|exercises?|percent|of|and a half) )';
/** How a time of the day is said, from the plainest on. `to` counts back from the hour. */
const times: readonly { readonly said: RegExp; readonly minute?: number; readonly isTo?: true }[] =
  [
    { said: new RegExp(` half (?:past |after )?${figure}(?= )`), minute: 30 },
    { said: new RegExp(` quarter (?:past|after) ${figure}(?= )`), minute: 15 },
    { said: new RegExp(` quarter (?:to|of|before|till) ${figure}(?= )`), minute: 15, isTo: true },
    { said: new RegExp(` (\\d{1,2}) (?:minutes )?(?:past|after) ${figure}(?= )`) },
    { said: new RegExp(` (\\d{1,2}) (?:minutes )?(?:to|before|till) ${figure}(?= )`), isTo: true },
  ];
const inFigures = [
  new RegExp(` (?:at|by|around|about|for|to) ${figure} (\\d{1,2})${noTime}(?= )`),
  new RegExp(` ${figure} (\\d{2})${noTime}(?= )`),
  / (?:at |by |for |to )?(\d{1,2})(\d{2})(?= )/,
  new RegExp(` ${figure} (?:oclock|o clock)(?= )`),
  new RegExp(` ${figure} (?:a m|p m|am|pm)(?= )`),
  new RegExp(` (?:at|by|around|about|till|before) ${figure}${noTime}(?= )`),
  new RegExp(` (?:to|for) ${figure}${noTime}(?= )`),
  new RegExp(` (\\d{1,2})${noTime}(?= )`),
];

interface Clock {
  readonly hour: number;
  readonly minute: number;
}

const count = (text = '0'): number => (text === 'one' ? 1 : Number(text));

const isClock = ({ hour, minute }: Clock): boolean => hour <= 24 && minute < 60;

/** The time of the day, as it was said. */
function clockIn(text: string): Clock | undefined {
  for (const { said, minute, isTo } of times) {
    const [, first, second] = said.exec(text) ?? [];
    if (first === undefined) continue;
    const told = { hour: count(second ?? first), minute: minute ?? count(first) };
    const back = { hour: told.hour === 1 ? 12 : told.hour - 1, minute: 60 - told.minute };
    return isClock(told) ? (isTo ? back : told) : undefined;
  }
  for (const pattern of inFigures) {
    const [, hour, minute] = pattern.exec(text) ?? [];
    const told = { hour: count(hour), minute: count(minute) };
    if (hour !== undefined && isClock(told)) return told;
  }
  return undefined;
}

function halfIn(text: string, hour: number | undefined): HalfOfDay | undefined {
  // One at night is before the morning.
  const isAfterMidnight = / nights? /.test(text) && hour !== undefined && hour < 5;
  if (isAfterMidnight || / (?:a m|\d+ am|one am|mornings?|breakfast) /.test(text)) return 'morning';
  return / (?:p m|pm|evenings?|afternoons?|tonight|nights?|lunch|dinner) /.test(text)
    ? 'evening'
    : undefined;
}

/** The time, with what the words tell of the half of the day. */
function timeIn(text: string): Pick<WhenTold, 'hour' | 'minute' | 'half'> {
  if (/ (?:noon|midday) /.test(text)) return { hour: 12, minute: 0 };
  if (/ midnight /.test(text)) return { hour: 0, minute: 0 };
  const clock = clockIn(text);
  const half = halfIn(text, clock?.hour);
  if (clock === undefined) return half === undefined ? {} : { half };
  const isMidnight = clock.hour === 12 && (half === 'morning' || / night /.test(text));
  const hour = isMidnight || clock.hour === 24 ? 0 : clock.hour;
  return { hour, minute: clock.minute, ...(half && { half }) };
}

/** So much time from now, which is no time of the day. */
const fromNow =
  / (?:in (?:about |around )?(?:an|a|half an|\d+|a few|a couple of|one) (?:hours?|minutes?|mins?)|(?:hours?|minutes?|mins?) from now) /;

/** When something is to be, as far as words of a sentence tell; undefined where they tell nothing. */
export function whenIn(words: readonly string[]): WhenTold | undefined {
  const text = ` ${words.join(' ')} `;
  if (fromNow.test(text)) return { ahead: 0, isFromNow: true };
  const when = { ...daysIn(text), ...timeIn(text) };
  return Object.keys(when).length === 0 ? undefined : when;
}
