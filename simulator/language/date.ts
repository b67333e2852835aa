import { parseNumber } from './number-words.ts';

const DAY_MS = 86_400_000;

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const DAY_OFFSETS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['yesterday', -1],
  ['day after tomorrow', 2],
  ['day before yesterday', -2],
]);

const WEEK_OFFSETS = new Map([
  ['this', 0],
  ['next', 1],
  ['last', -1],
]);

const LEADING_WORDS = new Set(['on', 'the', 'for']);

/**
 * Reads words that are a date, as Alexa writes them: a day as YYYY-MM-DD ("tomorrow", "last
 * monday", "three days ago"), a week as YYYY-Www ("this week"). `today` is YYYY-MM-DD. A bare
 * weekday is the next one to come, today excluded.
 */
export function parseDate(words: readonly string[], today: string): string | undefined {
  const said = words.filter((word, index) => index > 1 || !LEADING_WORDS.has(word));
  const phrase = said.join(' ');
  const days = DAY_OFFSETS.get(phrase) ?? readWeekday(said, today) ?? readDistance(said);
  if (days !== undefined) {
    return dayAfter(today, days);
  }
  const weeks =
    said.length === 2 && said[1] === 'week' ? WEEK_OFFSETS.get(said[0] ?? '') : undefined;
  return weeks === undefined ? undefined : weekOf(dayAfter(today, weeks * 7));
}

/** Days from today to "monday", "next monday" or "last monday". */
function readWeekday(said: readonly string[], today: string): number | undefined {
  const weekday = WEEKDAYS.indexOf(said.at(-1) ?? '');
  const which = said.length === 1 ? 'next' : said[0];
  if (weekday < 0 || said.length > 2 || !WEEK_OFFSETS.has(which ?? '')) {
    return undefined;
  }
  const ahead = (weekday - new Date(today).getUTCDay() + 7) % 7;
  if (which === 'last') {
    return ahead - 7;
  }
  return ahead === 0 && which === 'next' ? 7 : ahead;
}

/** Days from today to "in three days" or "three days ago". */
function readDistance(said: readonly string[]): number | undefined {
  const isAhead = said[0] === 'in';
  const isAgo = said.at(-1) === 'ago';
  const [count, unit] = isAhead
    ? [said.slice(1, -1), said.at(-1)]
    : [said.slice(0, -2), said.at(-2)];
  const number = count.length === 1 && count[0] === 'a' ? 1 : parseNumber(count);
  const size = unit?.startsWith('week') ? 7 : 1;
  const isUnit = unit !== undefined && ['day', 'days', 'week', 'weeks'].includes(unit);
  if (isAhead === isAgo || number === undefined || !Number.isInteger(number) || !isUnit) {
    return undefined;
  }
  return number * size * (isAgo ? -1 : 1);
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The ISO 8601 week a day lies in: the week belongs to the year of its Thursday. */
function weekOf(day: string): string {
  const date = new Date(day);
  const thursday = dayAfter(day, 4 - (date.getUTCDay() || 7));
  const year = thursday.slice(0, 4);
  const week = Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / DAY_MS / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
