import { StemmerEn, StopwordsEn } from '@nlpjs/lang-en';
import { readNumber } from './number-words.ts';

const container = {};
const stemmer = new StemmerEn(container);
const stopwords = new StopwordsEn(container);

// Models say the same words again and again.
const smallWords = new Map<string, boolean>();
const stems = new Map<string, string>();

/** Whether a word carries little meaning of its own: "the", "of", "should", and numbers. */
export function isSmallWord(word: string): boolean {
  const isSmall =
    smallWords.get(word) ?? (stopwords.isStopword(word) || readNumber([word]) !== undefined);
  smallWords.set(word, isSmall);
  return isSmall;
}

/** A word without its endings: "icing" and "ice" are one. */
export function stemOf(word: string): string {
  const stem = stems.get(word) ?? stemmer.stemWord(word);
  stems.set(word, stem);
  return stem;
}

/** The words that carry meaning, as stems ("the ice is melting" is ice, melt). */
export function contentOf(words: readonly string[]): string[] {
  return words.filter((word) => !isSmallWord(word)).map(stemOf);
}

const listed = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

/** Words that change nothing about what is named: "my leg is really cold" is leg, cold. */
const FILLERS = listed(
  'a an the my your our his her their its this that these those some any there',
  'really very quite so just bit little kind sort pretty too all of like actually',
  'now again also always totally super big huge massive large bad badly terrible awful nasty',
  'full whole entire complete proper nice good',
);

/** Words that say only that something is there: "i have got tingling" is tingling. */
const LINKS = listed('i it me am is are was were be been being have has had having got gotten');

/** The words of a phrase that name something: fillers are left out, and links where more is said. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const told = words.filter((word) => !FILLERS.has(word));
  const most = told.filter((word) => !LINKS.has(word));
  return most.length >= 2 || told.length === 1 ? most : told;
}

/** Whether a word may stand in a phrase without changing what it names. */
export function isFiller(word: string): boolean {
  return FILLERS.has(word) || LINKS.has(word);
}

/** Whether a word says only that something is there. */
export function isLink(word: string): boolean {
  return LINKS.has(word);
}

/** Words that turn what they stand with into its opposite. */
export const NEGATIONS: ReadonlySet<string> = listed('no not never without nor');
