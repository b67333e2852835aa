import { StemmerEn, StopwordsEn } from '@nlpjs/lang-en';
import { readNumber } from './number-words.ts';

const container = {};
const stemmer = new StemmerEn(container);
const stopwords = new StopwordsEn(container);

/** Whether a word carries little meaning of its own: "the", "of", "should", and numbers. */
export function isSmallWord(word: string): boolean {
  return stopwords.isStopword(word) || readNumber([word]) !== undefined;
}

const stems = new Map<string, string>();

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
