import { parseNumber } from './number-words.ts';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00'],
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
]);

const LEADING_WORDS = new Set(['at', 'in', 'the', 'this']);

const PAST: ReadonlyMap<string, number> = new Map([
  ['half past', 30],
  ['quarter past', 15],
  ['a quarter past', 15],
]);

const two = (count: number): string => String(count).padStart(2, '0');

function clock(hour: number | undefined, minute: number, half: string): string | undefined {
  const most = half === '' ? 23 : 12;
  if (hour === undefined || hour > most || minute > 59 || !Number.isInteger(hour)) return undefined;
  const hours = half === 'p m' ? (hour % 12) + 12 : half === 'a m' ? hour % 12 : hour;
  return `${two(hours)}:${two(minute)}`;
}

/**
 * Reads words that are a time of the day, as Alexa writes them: "seven p m" is 19:00, "half past six"
 * 06:30, "in the evening" EV. A bare number is an hour.
 */
export function parseTime(words: readonly string[]): string | undefined {
  const from = words.findIndex((word) => !LEADING_WORDS.has(word));
  const said = from < 0 ? [] : words.slice(from);
  const phrase = said.join(' ');
  const named = NAMED.get(phrase);
  if (named !== undefined) return named;
  const [, time = phrase, half = ''] = /^(.+?) ((?:a|p) m|am|pm)$/.exec(phrase) ?? [];
  const told = half.replace(/^([ap])m$/, '$1 m');
  const bare = time.replace(/ o ?clock$/, '');
  for (const [lead, minutes] of PAST) {
    if (bare.startsWith(`${lead} `)) {
      return clock(parseNumber(bare.slice(lead.length + 1).split(' ')), minutes, told);
    }
  }
  const parts = bare.split(' ');
  const whole = parts.length === 1 ? parseNumber(parts) : undefined;
  if (whole !== undefined) return clock(whole, 0, told);
  const minutes = parseNumber(parts.slice(1));
  return minutes === undefined ? undefined : clock(parseNumber(parts.slice(0, 1)), minutes, told);
}
