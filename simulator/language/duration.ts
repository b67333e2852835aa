import { isSmaller, type Unit, writeDuration } from './iso-duration.ts';
import { readNumber } from './number-words.ts';

interface Amount {
  readonly value: number;
  readonly length: number;
}

interface Part extends Amount {
  readonly unit: Unit;
}

const UNIT_WORDS = new Map<string, Unit>([
  ...spellings('second', 'seconds sec secs s'),
  ...spellings('minute', 'minutes min mins m'),
  ...spellings('hour', 'hours hr hrs h'),
  ...spellings('day', 'days'),
  ...spellings('week', 'weeks'),
  ...spellings('month', 'months'),
  ...spellings('year', 'years'),
]);

const FRACTIONS: readonly (readonly [string, number])[] = [
  ['three quarters', 0.75],
  ['a quarter', 0.25],
  ['quarter', 0.25],
  ['a half', 0.5],
  ['half', 0.5],
];

const ARTICLES = ['of an', 'of a', 'an', 'a', 'of'];

/**
 * Reads words that are a duration and nothing else, as ISO 8601: "an hour and ten minutes" is
 * PT1H10M, "half an hour" PT30M, "two weeks" P2W. Always whole numbers; a fraction of a second is
 * rounded, to one second at least. A bare number is no duration.
 */
export function parseDuration(words: readonly string[]): string | undefined {
  const parts: Part[] = [];
  let at = 0;
  while (at < words.length) {
    const and = parts.length > 0 && words[at] === 'and' ? 1 : 0;
    const larger = parts.at(-1)?.unit;
    const next = readPart(words, at + and) ?? readBareRest(words, at + and, larger);
    if (next === undefined || !isSmaller(next.unit, larger)) {
      return undefined;
    }
    parts.push(next);
    at += and + next.length;
  }
  return writeDuration(parts);
}

/** "ten minutes", "a minute and a half", "half an hour", "two and a half hours". */
function readPart(words: readonly string[], from: number): Part | undefined {
  const amount = readAmount(words, from);
  const unit = UNIT_WORDS.get(words[from + (amount?.length ?? 0)] ?? '');
  if (amount === undefined || unit === undefined) {
    return undefined;
  }
  const length = amount.length + 1;
  const more = readAndFraction(words, from + length);
  return { unit, value: amount.value + (more?.value ?? 0), length: length + (more?.length ?? 0) };
}

/** "an hour twenty": a bare number at the end is minutes after hours, seconds after minutes. */
function readBareRest(
  words: readonly string[],
  from: number,
  after: Unit | undefined,
): Part | undefined {
  const number = readNumber(words, from);
  const isLast = number !== undefined && from + number.length === words.length;
  if (!isLast || number.value >= 60 || (after !== 'hour' && after !== 'minute')) {
    return undefined;
  }
  return { ...number, unit: after === 'hour' ? 'minute' : 'second' };
}

function readAmount(words: readonly string[], from: number): Amount | undefined {
  // Before the number: "three quarters of an hour" is not three of anything.
  const fraction = readFraction(words, from);
  if (fraction !== undefined) {
    return fraction;
  }
  const number = readNumber(words, from);
  if (number !== undefined) {
    const more = readAndFraction(words, from + number.length);
    return {
      value: number.value + (more?.value ?? 0),
      length: number.length + (more?.length ?? 0),
    };
  }
  const isArticle = words[from] === 'a' || words[from] === 'an';
  return readCouple(words, from) ?? (isArticle ? { value: 1, length: 1 } : undefined);
}

/** "a couple of minutes", "couple minutes". */
function readCouple(words: readonly string[], from: number): Amount | undefined {
  const article = words[from] === 'a' ? 1 : 0;
  if (words[from + article] !== 'couple') {
    return undefined;
  }
  const of = words[from + article + 1] === 'of' ? 1 : 0;
  return { value: 2, length: article + 1 + of };
}

/** "half an", "a quarter of an", "three quarters of an", "a half". */
function readFraction(words: readonly string[], from: number): Amount | undefined {
  const fraction = readBareFraction(words, from);
  if (fraction === undefined) {
    return undefined;
  }
  const at = from + fraction.length;
  const article = ARTICLES.find((phrase) => startsWith(words, at, phrase));
  const length = fraction.length + (article?.split(' ').length ?? 0);
  return { value: fraction.value, length };
}

function readAndFraction(words: readonly string[], from: number): Amount | undefined {
  const fraction = words[from] === 'and' ? readBareFraction(words, from + 1) : undefined;
  const startsAnotherPart = fraction !== undefined && isFractionOfUnit(words, from + 1);
  if (fraction === undefined || startsAnotherPart) {
    return undefined;
  }
  return { value: fraction.value, length: fraction.length + 1 };
}

/** "an hour and half a minute": the half belongs to what follows it. */
function isFractionOfUnit(words: readonly string[], from: number): boolean {
  const bare = readBareFraction(words, from);
  const full = readFraction(words, from);
  return (
    full !== undefined &&
    full.length !== bare?.length &&
    UNIT_WORDS.has(words[from + full.length] ?? '')
  );
}

function readBareFraction(words: readonly string[], from: number): Amount | undefined {
  for (const [phrase, value] of FRACTIONS) {
    if (startsWith(words, from, phrase)) {
      return { value, length: phrase.split(' ').length };
    }
  }
  return undefined;
}

function startsWith(words: readonly string[], from: number, phrase: string): boolean {
  return phrase.split(' ').every((word, index) => words[from + index] === word);
}

function spellings(unit: Unit, words: string): [string, Unit][] {
  return [unit, ...words.split(' ')].map((word) => [word, unit]);
}
