/** A number found at the start of some words, and how many words it takes. */
interface NumberReading {
  readonly value: number;
  readonly length: number;
}

const ONES = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
);

const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
);

const DIGITS = /^\d+(?:\.\d+)?$/;

/**
 * Reads the longest number from 0 to 999,999 that starts at `from`: digits ("20", "1.5") or words
 * ("forty five", "one hundred and twenty", "a hundred", "two point five").
 */
export function readNumber(words: readonly string[], from = 0): NumberReading | undefined {
  const digits = (words[from] ?? '').replaceAll(',', '');
  if (DIGITS.test(digits)) {
    return { value: Number(digits), length: 1 };
  }
  const whole = readThousands(words, from);
  return whole === undefined ? undefined : (readDecimals(words, from, whole) ?? whole);
}

/** Reads words that are a number and nothing else. */
export function parseNumber(words: readonly string[]): number | undefined {
  const reading = readNumber(words);
  return reading?.length === words.length ? reading.value : undefined;
}

function readThousands(words: readonly string[], from: number): NumberReading | undefined {
  return readMultiple(words, from, 'thousand', 1000, readHundreds);
}

function readHundreds(words: readonly string[], from: number): NumberReading | undefined {
  return readMultiple(words, from, 'hundred', 100, readBelowHundred);
}

/** "three hundred", "three hundred and four", "a hundred", or just what `readPart` reads. */
function readMultiple(
  words: readonly string[],
  from: number,
  word: string,
  size: number,
  readPart: (words: readonly string[], from: number) => NumberReading | undefined,
): NumberReading | undefined {
  const article = words[from] === 'a' && words[from + 1] === word;
  const count = article ? { value: 1, length: 1 } : readPart(words, from);
  if (count === undefined || count.value === 0 || words[from + count.length] !== word) {
    return count;
  }
  const length = count.length + 1;
  const and = words[from + length] === 'and' ? 1 : 0;
  const rest = readPart(words, from + length + and);
  if (rest === undefined || rest.value === 0) {
    return { value: count.value * size, length };
  }
  return { value: count.value * size + rest.value, length: length + and + rest.length };
}

function readBelowHundred(words: readonly string[], from: number): NumberReading | undefined {
  const word = words[from] ?? '';
  const tens = TENS.get(word);
  if (tens === undefined) {
    const ones = ONES.get(word);
    return ones === undefined ? undefined : { value: ones, length: 1 };
  }
  const ones = ONES.get(words[from + 1] ?? '') ?? 0;
  return ones > 0 && ones < 10 ? { value: tens + ones, length: 2 } : { value: tens, length: 1 };
}

function readDecimals(
  words: readonly string[],
  from: number,
  whole: NumberReading,
): NumberReading | undefined {
  let at = from + whole.length;
  if (words[at] !== 'point') {
    return undefined;
  }
  let decimals = '';
  for (at += 1; ; at += 1) {
    const digit = ONES.get(words[at] ?? '');
    if (digit === undefined || digit > 9) {
      break;
    }
    decimals += digit;
  }
  if (decimals === '') {
    return undefined;
  }
  return { value: Number(`${whole.value}.${decimals}`), length: at - from };
}
