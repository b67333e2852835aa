import { readNumber } from './number-words.ts';
import type { Reading, SlotType } from './slot-types.ts';
import type { SaidValue } from './slots.ts';
import { isFiller, isSmallWord, NEGATIONS, stemOf, tellingWords } from './vocabulary.ts';
import { heardWords, part, type Utterance } from './words.ts';

/** A value of a slot type, named somewhere in an utterance. */
export interface Mention {
  /** Where its words stand in the utterance, ascending. Words said in between are not its own. */
  readonly places: readonly number[];
  readonly value: SaidValue;
  /** The words are the value as the type spells it, in its order and with nothing among them. */
  readonly isExact: boolean;
}

/** A spelling of a list entry, as it is looked for. */
interface Spelling {
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Its words may be said in another order: "a cold leg" and "my leg is cold". */
  readonly anyOrder: boolean;
  readonly reading: Reading;
}

/** How many words that are not its own may stand among those of a value. */
const WIDEST_GAP = 3;

/** What a small word tells of a value, where a rare one tells 1. */
const SMALL_WORD = 0.4;

/** How much less clear a value is for each other word among its own. */
const STRANGER = 0.5;

/** Finds the values of a type in an utterance, the ones told by the most words first. */
export type FindMentions = (utterance: Utterance, today: string) => readonly Mention[];

/** Prepares to find a type's values, however their words are inflected, filled up or turned round. */
export function learnMentions(type: SlotType): FindMentions {
  if (type.isCustom) return findEntities(type);
  // Where any words will do, none of them name a value.
  return type.isOpen ? () => [] : (utterance, today) => readSpans(utterance, type, today);
}

function findEntities(type: SlotType): FindMentions {
  const byStem = new Map<string, Spelling[]>();
  const spellings = spellingsOf(type);
  const weights = weighStems(spellings);
  for (const spelling of spellings) {
    const [first = ''] = spelling.stems;
    byStem.set(first, [...(byStem.get(first) ?? []), spelling]);
  }
  return (utterance) => {
    const words = heardWords(utterance);
    const stems = words.map(stemOf);
    const found = [...new Set(stems)].flatMap((stem) =>
      (byStem.get(stem) ?? []).flatMap((spelling) => {
        const places = placesOf(spelling, stems, words);
        return places === undefined
          ? []
          : [{ places, clarity: clarityOf(places, words, weights), reading: spelling.reading }];
      }),
    );
    return found
      .toSorted((a, b) => b.clarity - a.clarity || (a.places[0] ?? 0) - (b.places[0] ?? 0))
      .map(({ places, reading }) => {
        const said = part(utterance, places[0] ?? 0, (places.at(-1) ?? 0) + 1);
        // Words that are an entry as they stand are that entry.
        const read = type.read(heardWords(said), '');
        const asSpelled = read?.kind === 'entities' ? read : undefined;
        return {
          places,
          value: { said, reading: asSpelled ?? reading },
          isExact: asSpelled !== undefined,
        };
      });
  };
}

function spellingsOf(type: SlotType): Spelling[] {
  return type.examples.flatMap((example) => {
    const words = example.split(' ');
    const told = tellingWords(words);
    const reading = type.read(words, '');
    return reading === undefined || told.length === 0
      ? []
      : [{ words: told, stems: told.map(stemOf), anyOrder: !told.some(isOrdering), reading }];
  });
}

function entityOf(reading: Reading): string {
  return reading.kind === 'entities' ? (reading.entities[0]?.id ?? '') : reading.value;
}

/** Whether a word binds those around it: "can not walk" is not "walk, not". */
function isOrdering(word: string): boolean {
  return NEGATIONS.has(word) || isSmallWord(word);
}

/** Whether a word keeps those on its sides apart: "hurts for three weeks" is no "hurts for weeks". */
function breaksOff(word: string): boolean {
  return NEGATIONS.has(word) || readNumber([word]) !== undefined;
}

/** Where the stems of a spelling are said near each other, with nothing among them that keeps them apart. */
function placesOf(
  { stems: wanted, anyOrder }: Spelling,
  said: readonly string[],
  words: readonly string[],
): readonly number[] | undefined {
  for (let start = 0; start < said.length; start += 1) {
    if (!(anyOrder ? wanted.includes(said[start] ?? '') : wanted[0] === said[start])) continue;
    const places = anyOrder ? gather(wanted, said, start) : follow(wanted, said, start);
    if (places === undefined) continue;
    const last = places.at(-1) ?? start;
    const others = Array.from({ length: last - start + 1 }, (_, step) => start + step).filter(
      (place) => !places.includes(place) && !isFiller(words[place] ?? ''),
    );
    const isBroken = others.some((place) => breaksOff(words[place] ?? ''));
    if (others.length <= WIDEST_GAP && !isBroken) return places;
  }
  return undefined;
}

function follow(wanted: readonly string[], said: readonly string[], start: number) {
  const places: number[] = [];
  for (const stem of wanted) {
    const place = said.indexOf(stem, (places.at(-1) ?? start - 1) + 1);
    if (place < 0) return undefined;
    places.push(place);
  }
  return places;
}

function gather(wanted: readonly string[], said: readonly string[], start: number) {
  const places: number[] = [];
  for (const stem of wanted) {
    const place = said.findIndex(
      (other, at) => at >= start && other === stem && !places.includes(at),
    );
    if (place < 0) return undefined;
    places.push(place);
  }
  return places.toSorted((a, b) => a - b);
}

/** How much each stem tells of a type's values, 0 to 1: one that few of them have tells most. */
function weighStems(spellings: readonly Spelling[]): ReadonlyMap<string, number> {
  const users = new Map<string, Set<string>>();
  const small = new Set<string>();
  for (const { words, stems, reading } of spellings) {
    for (const [at, stem] of stems.entries()) {
      users.set(stem, (users.get(stem) ?? new Set()).add(entityOf(reading)));
      if (isSmallWord(words[at] ?? '')) small.add(stem);
    }
  }
  const all = new Set(spellings.map(({ reading }) => entityOf(reading))).size + 1;
  return new Map(
    [...users].map(([stem, { size }]) => [
      stem,
      (Math.log(all / size) / Math.log(all)) * (small.has(stem) ? SMALL_WORD : 1),
    ]),
  );
}

/** How clearly words name a value: many that carry meaning, and few others among them. */
function clarityOf(
  places: readonly number[],
  words: readonly string[],
  weights: ReadonlyMap<string, number>,
): number {
  const [first = 0] = places;
  const span = words.slice(first, (places.at(-1) ?? first) + 1);
  const others = span.filter((word, at) => !places.includes(first + at) && !isFiller(word));
  const told = places.map((place) => weights.get(stemOf(words[place] ?? '')) ?? 0);
  return told.reduce((sum, one) => sum + one, 0) - others.length * STRANGER;
}

/** The spans of words that one of Alexa's own types reads, longest first. */
function readSpans(utterance: Utterance, type: SlotType, today: string): Mention[] {
  const count = utterance.words.length;
  const mentions: Mention[] = [];
  for (let length = count; length > 0; length -= 1) {
    for (let from = 0; from + length <= count; from += 1) {
      const said = part(utterance, from, from + length);
      const reading = type.read(heardWords(said), today);
      if (reading !== undefined) {
        const places = Array.from({ length }, (_, step) => from + step);
        mentions.push({ places, value: { said, reading }, isExact: true });
      }
    }
  }
  return mentions;
}
