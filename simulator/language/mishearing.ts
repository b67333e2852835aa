import { createHash } from 'node:crypto';
import { easilyLost, joints, neverLost, otherNumbers, soundAlikes } from './sound-alikes.ts';
import { readUtterance, spoken, type Utterance } from './words.ts';

/** What becomes of some words of a sentence. */
interface Change {
  readonly at: number;
  /** How many words it takes the place of. */
  readonly words: number;
  readonly by: string;
}

/** From so many words on, a sentence may be misheard in two places. */
const LONG = 8;

/** Numbers from 0 to below 1, the same for the same seed and text. */
function chances(seed: number, text: string): () => number {
  let state = createHash('sha256').update(`${seed} ${text}`).digest().readUInt32LE(0);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const isFirm = (word: string): boolean => neverLost.has(word) || word.endsWith("n't");

/** A word without its last sound, where that leaves a word: "pulled" is heard as "pull". */
function clipped(word: string): string | undefined {
  if (word.endsWith("'s") || word.endsWith("'ve")) return word.slice(0, word.lastIndexOf("'"));
  if (!/^.{3,}[^e]ed$/.test(word)) return undefined;
  const stem = word.slice(0, -2);
  if (/[cgsvzu]$/.test(stem)) return `${stem}e`;
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** A noun or verb without its s: whether it was many or one is easily missed. */
const singular = (word: string): string | undefined =>
  /^.{3,}[^su'i]s$/.test(word) && !/(?:ch|sh|x)es$|^(?:always|perhaps|sometimes)$/.test(word)
    ? word.slice(0, -1)
    : undefined;

type Kind = (words: readonly string[]) => readonly Change[];

const each =
  (heardAs: (word: string) => readonly string[]): Kind =>
  (words) =>
    words.flatMap((word, at) => heardAs(word).map((by) => ({ at, words: 1, by })));

const listed = (word: string | undefined): readonly string[] => (word === undefined ? [] : [word]);

/** The ways to mishear a sentence. */
const kinds: readonly Kind[] = [
  each((word) => soundAlikes.get(word) ?? []),
  (words) => (words.length < 3 ? [] : each((word) => (easilyLost.has(word) ? [''] : []))(words)),
  (words) =>
    joints.flatMap(([together, apart]) =>
      words.flatMap((word, at): readonly Change[] => {
        if (word === together) return [{ at, words: 1, by: apart }];
        return `${word} ${words[at + 1]}` === apart ? [{ at, words: 2, by: together }] : [];
      }),
    ),
  each((word) => otherNumbers.get(word) ?? listed(singular(word))),
  each((word) => listed(clipped(word))),
];

const pick = <Item>(items: readonly Item[], chance: number): Item | undefined =>
  items[Math.floor(chance * items.length)];

/** One more mishearing, in words that were heard rightly so far. */
function once(words: readonly string[], draw: () => number): readonly string[] {
  const possible = kinds
    .map((kind) => kind(words).filter(({ at }) => !isFirm(words[at] ?? '')))
    .filter((changes) => changes.length > 0);
  const change = pick(pick(possible, draw()) ?? [], draw());
  return change === undefined
    ? words
    : words.toSpliced(change.at, change.words, ...change.by.split(' ').filter(Boolean));
}

/**
 * An utterance with a mishearing or two, always the same ones for a seed. What denies is never lost
 * and never heard where it was not said: recognition makes such mistakes least of all.
 */
export function misheard(utterance: Utterance, seed: number): Utterance {
  const text = spoken(utterance);
  const draw = chances(seed, text);
  const words = text.split(/\s+/);
  const changes = words.length >= LONG && draw() < 0.5 ? 2 : 1;
  const heard = Array.from({ length: changes }).reduce<readonly string[]>(
    (so) => once(so, draw),
    words,
  );
  return readUtterance(heard.join(' '));
}
