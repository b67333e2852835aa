import type { Example } from './examples.ts';
import { isSmallWord, stemOf } from './vocabulary.ts';

/** The intent whose examples are most like what was said. */
interface Guess {
  readonly intent: string;
  /** How alike what was said and the likest example are, 0 to 1. */
  readonly likeness: number;
  /** Whether every word that carries meaning is in some example. */
  readonly allKnown: boolean;
  /** Whether every word that carries meaning is in some example of this intent. */
  readonly allOwn: boolean;
}

interface Learned extends Example {
  readonly stems: ReadonlySet<string>;
  readonly weight: number;
}

/** Small words tell less of what is meant, but "how many" still tells it from "how much". */
const SMALL_WORD_WEIGHT = 0.4;

/**
 * Learns examples of intents, to guess what words mean that nobody wrote down. Words are compared
 * by their stems; one that few intents use weighs more than one that most do, and one that no
 * example has weighs as much as any, so that what is not the skill's business resembles nothing.
 */
export function learnResemblance(
  examples: readonly Example[],
): (words: readonly string[]) => Guess | undefined {
  const intentsByStem = new Map<string, Set<string>>();
  for (const { text, intent } of examples) {
    for (const stem of stemsOf(text.split(' '))) {
      intentsByStem.set(stem, (intentsByStem.get(stem) ?? new Set()).add(intent));
    }
  }
  const intents = new Set(examples.map(({ intent }) => intent)).size;

  function weigh(stem: string, users: number): number {
    return Math.log((intents + 1) / users) * (isSmallWord(stem) ? SMALL_WORD_WEIGHT : 1);
  }

  const weights = new Map([...intentsByStem].map(([stem, { size }]) => [stem, weigh(stem, size)]));

  function weightOf(stems: Iterable<string>): number {
    let weight = 0;
    for (const stem of stems) {
      weight += weights.get(stem) ?? weigh(stem, 1);
    }
    return weight;
  }

  const learned = examples.map((example): Learned => {
    const stems = stemsOf(example.text.split(' '));
    return { ...example, stems, weight: weightOf(stems) };
  });

  return (words) => {
    const said = stemsOf(words);
    const weight = weightOf(said);
    const allKnown = [...said].every((stem) => weights.has(stem) || isSmallWord(stem));
    const isOwn = (intent: string) => (stem: string) =>
      intentsByStem.get(stem)?.has(intent) === true || isSmallWord(stem);
    let guess: Omit<Guess, 'allOwn'> | undefined;
    for (const example of learned) {
      const shared = weightOf([...said].filter((stem) => example.stems.has(stem)));
      const likeness = (2 * shared) / (weight + example.weight);
      if (likeness > (guess?.likeness ?? 0)) {
        guess = { intent: example.intent, likeness, allKnown };
      }
    }
    return guess && { ...guess, allOwn: [...said].every(isOwn(guess.intent)) };
  };
}

function stemsOf(words: readonly string[]): Set<string> {
  return new Set(words.map(stemOf));
}
