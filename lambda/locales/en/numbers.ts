import type { Milliseconds } from '../../time.ts';

const small = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A whole number in words up to 99, in digits beyond. */
export function inWords(count: number): string {
  const simple = small[count];
  if (simple !== undefined) return simple;
  const ten = tens[Math.floor(count / 10)];
  if (ten === undefined) return String(count);
  return count % 10 === 0 ? ten : `${ten}-${small[count % 10]}`;
}

const ordinals = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** A place in a row: "third"; "number twelve" beyond the tenth. */
export const ordinal = (place: number): string => ordinals[place] ?? `number ${inWords(place)}`;

/** "one", "one and two", "one, two, and three". */
export function listed(things: readonly string[], word: 'and' | 'or'): string {
  const last = things.at(-1) ?? '';
  if (things.length < 2) return last;
  const before = things.slice(0, -1).join(', ');
  return things.length === 2 ? `${before} ${word} ${last}` : `${before}, ${word} ${last}`;
}

/** "one exercise", "two exercises". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${inWords(count)} ${count === 1 ? one : many}`;

/** A sentence's first letter made a capital. */
export const capitalized = (sentence: string): string =>
  sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** A length of time to the second: "nine minutes", "one minute and thirty seconds". */
export function duration(length: Milliseconds): string {
  const all = Math.round(length / 1000);
  const parts = [
    [Math.floor(all / 3600), 'hour'],
    [Math.floor(all / 60) % 60, 'minute'],
    [all % 60, 'second'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => counted(count, unit));
  return said.length === 0 ? 'no time' : said.join(' and ');
}

/** A length of time said roughly: to the minute, or to the second below one minute. */
export function roughly(length: Milliseconds): string {
  const wholeMinutes = Math.round(length / 60_000);
  return length < 60_000 ? duration(length) : counted(wholeMinutes, 'minute');
}
