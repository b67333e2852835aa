import { isSmallWord } from './vocabulary.ts';

/** What words tell of what is meant. */
interface Weights {
  weightOf(stem: string): number;
  /** Whether any intent has it. */
  isKnown(stem: string): boolean;
  sum(stems: Iterable<string>): number;
}

/** Small words tell less of what is meant, but "how many" still tells it from "how much". */
const SMALL_WORD = 0.5;

/** A word that nothing in the model has says that something else is meant. */
const UNKNOWN_WORD = 1.4;

/** Weighs words by the vocabularies of intents: one that few of them have weighs most. */
export function createWeights(vocabularies: readonly ReadonlySet<string>[]): Weights {
  const users = new Map<string, number>();
  for (const vocabulary of vocabularies) {
    for (const stem of vocabulary) users.set(stem, (users.get(stem) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  const isKnown = (stem: string): boolean => users.has(stem);

  function weightOf(stem: string): number {
    const ready = weights.get(stem);
    if (ready !== undefined) return ready;
    const rarity = Math.log((vocabularies.length + 1) / (users.get(stem) ?? 1));
    const weight = isSmallWord(stem) ? SMALL_WORD : isKnown(stem) ? 1 : UNKNOWN_WORD;
    weights.set(stem, rarity * weight);
    return rarity * weight;
  }

  function sum(stems: Iterable<string>): number {
    let total = 0;
    for (const stem of stems) total += weightOf(stem);
    return total;
  }

  return { weightOf, isKnown, sum };
}
