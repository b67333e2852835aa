import { AnchorReader } from './anchors.ts';
import { everyday } from './lexicon/everyday.ts';
import { everyPart, everyWay, type Way } from './lexicon/index.ts';
import type { Notion } from './lexicon/kinds.ts';
import { sets } from './lexicon/sets.ts';
import { expressionOf, withEndings } from './notation.ts';
import { nearest } from './spelling.ts';

/** A notion found in a sentence. */
export interface Found {
  readonly notion: Notion;
  /** Its place among the words, the end not included. */
  readonly from: number;
  readonly to: number;
  /** Which of these words are its own, those in gaps left out. */
  readonly own: readonly number[];
  /** The place of its way of speaking in the lexicon: the less, the more it counts. */
  readonly rank: number;
}

interface Entry {
  readonly notion: Notion;
  readonly pattern: string;
  readonly rank: number;
  /** Made when first tried. */
  expression?: RegExp;
}

interface Index {
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  /** By the first three letters of words that may end in any way. */
  readonly byBeginning: ReadonlyMap<string, readonly Entry[]>;
  /** All patterns about the coach's business, for words that are in none of them. */
  readonly text: string;
}

function add(index: Map<string, Entry[]>, word: string, entry: Entry): void {
  const entries = index.get(word);
  if (entries) entries.push(entry);
  else index.set(word, [entry]);
}

/** Whose words say nothing about the coach's business. */
const saysNothing: ReadonlySet<string> = new Set(['off-topic', 'noise']);

function compile(ways: readonly Way[]): Index {
  const byWord = new Map<string, Entry[]>();
  const byBeginning = new Map<string, Entry[]>();
  const texts: string[] = [...everyday, ...Object.values(sets)];
  const reader = new AnchorReader(sets);
  ways.forEach(({ notion, pattern }, rank) => {
    if (!saysNothing.has(notion.id)) texts.push(pattern);
    const entry: Entry = { notion, pattern, rank };
    for (const anchor of reader.read(pattern)) {
      if (anchor.endsWith('*')) add(byBeginning, anchor.slice(0, 3), entry);
      else add(byWord, anchor, entry);
    }
  });
  return { byWord, byBeginning, text: ` ${texts.join(' ')} ` };
}

let compiled: Index | undefined;
function index(): Index {
  compiled ??= compile(everyWay());
  return compiled;
}

/** Words with small slips of the ear or the finger put right, where only one word is near. */
export function withKnownWords(words: readonly string[]): readonly string[] {
  const { byWord, byBeginning } = index();
  return words.map((word) => {
    if (
      word.length < 6 ||
      byWord.has(word) ||
      byWord.has(`${word}s`) ||
      byBeginning.has(word.slice(0, 3))
    )
      return word;
    return nearest(word, byWord) ?? word;
  });
}

const letter = /[a-z0-9]/;
const isKnown = new Map<string, boolean>();
/** Enough for what people say in the life of a process; then it begins anew. */
const mostKnown = 5000;

/** Whether a word, or a beginning of it, stands in some pattern about the coach's business. */
function standsInPatterns(word: string): boolean {
  const { text } = index();
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!letter.test(text[at - 1] ?? '') && !letter.test(text[at + word.length] ?? '')) return true;
  }
  for (let end = word.length - 1; end >= 3; end -= 1) {
    const begins = word.slice(0, end);
    for (const mark of ['*', '~']) {
      if (mark === '~' && !withEndings(begins).includes(word)) continue;
      const at = text.indexOf(`${begins}${mark}`);
      if (at > 0 && !letter.test(text[at - 1] ?? '')) return true;
    }
  }
  return word.endsWith('ing') && text.includes(` ${word.slice(0, -3)}e~`);
}

/** The words that are strange to everything a hamstring coach hears about. */
export function strangeWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => {
    if (!/^[a-z]{2,}$/.test(word)) return false;
    const known = isKnown.get(word) ?? standsInPatterns(word);
    if (isKnown.size > mostKnown) isKnown.clear();
    isKnown.set(word, known);
    return !known;
  });
}

function candidates(words: readonly string[], { byWord, byBeginning }: Index): ReadonlySet<Entry> {
  const found = new Set<Entry>();
  for (const word of new Set(words)) {
    for (const entry of byWord.get(word) ?? []) found.add(entry);
    for (const entry of byBeginning.get(word.slice(0, 3)) ?? []) found.add(entry);
  }
  return found;
}

/** Which word stands at each space of ` word word `. */
function placesOf(text: string): readonly number[] {
  const places: number[] = [];
  let place = -1;
  for (const letter of text) {
    if (letter === ' ') place += 1;
    places.push(place);
  }
  return places;
}

function ownWords(match: RegExpExecArray, places: readonly number[], from: number, to: number) {
  const gaps: readonly ([number, number] | undefined)[] = (match.indices ?? []).slice(1);
  const own: number[] = [];
  for (let place = from; place < to; place += 1) {
    const isInGap = gaps.some((gap) => {
      if (!gap) return false;
      const [start, end] = gap;
      return place >= (places[start] ?? 0) && place < (places[end] ?? Number.POSITIVE_INFINITY);
    });
    if (!isInGap) own.push(place);
  }
  return own;
}

let parts: Index | undefined;

/**
 * What a sentence is about within a topic, if it asks something. These words are kept apart: what
 * they are known from must not make a sentence less strange that asks nothing.
 */
export function findParts(words: readonly string[]): readonly Found[] {
  parts ??= compile(everyPart());
  return findIn(parts, words);
}

/** All that the lexicon finds in a sentence, overlaps included. */
export const findAll = (words: readonly string[]): readonly Found[] => findIn(index(), words);

function findIn(lexicon: Index, words: readonly string[]): readonly Found[] {
  const text = ` ${words.join(' ')} `;
  const places = placesOf(text);
  const all: Found[] = [];
  for (const entry of candidates(words, lexicon)) {
    const { notion, pattern, rank } = entry;
    entry.expression ??= expressionOf(pattern, sets);
    const { expression } = entry;
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      const from = places[match.index] ?? 0;
      const to = places[match.index + match[0].length] ?? words.length;
      all.push({ notion, from, to, own: ownWords(match, places, from, to), rank });
      expression.lastIndex = Math.max(match.index + 1, expression.lastIndex);
    }
  }
  return all;
}

/**
 * What remains of mentions that share words: the one with more words of its own, and of equals the
 * one that counts more. Words that may be shared, such as the part of the body, are told.
 */
export function longestFirst(
  found: readonly Found[],
  mayBeShared: (place: number) => boolean = () => false,
): readonly Found[] {
  const taken = new Map<number, Found>();
  const kept: Found[] = [];
  for (const each of found.toSorted((a, b) => b.own.length - a.own.length || a.rank - b.rank)) {
    const clashes = each.own.some((place) => taken.has(place) && !mayBeShared(place));
    if (clashes || each.own.every((place) => taken.has(place))) continue;
    for (const place of each.own) taken.set(place, each);
    kept.push(each);
  }
  return kept.toSorted((a, b) => a.from - b.from || a.to - b.to);
}
