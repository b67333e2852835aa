import type { IntentDefinition, InteractionModel } from './interaction-model.ts';
import type { FindMentions, Mention } from './mentions.ts';
import type { Sample } from './samples.ts';
import { type Filled, learnSlotFilling } from './slot-filling.ts';
import type { SlotType } from './slot-types.ts';
import type { SaidSlots } from './slots.ts';
import { isSmallWord, stemOf } from './vocabulary.ts';
import { createWeights } from './weights.ts';
import { heardWords, type Utterance } from './words.ts';

/** The intent whose samples are most like what was said. */
interface Guess {
  readonly intent: IntentDefinition;
  readonly slots: SaidSlots;
  /** How alike what was said and the likest sample are, 0 to 1. */
  readonly likeness: number;
  /** How much of the meaning said is in the samples and values of the intent, 0 to 1. */
  readonly coverage: number;
  /** Whether every word that carries meaning is in some sample or value. */
  readonly allKnown: boolean;
  /** Whether every word that carries meaning is in some sample or value of this intent. */
  readonly allOwn: boolean;
}

/** A sample or one of Alexa's own phrases, as it is compared. */
interface Pattern {
  readonly stems: ReadonlySet<string>;
  readonly weight: number;
  readonly slots: readonly string[];
}

/** What is said beside the values that a pattern has slots for. */
interface Rest {
  readonly stems: ReadonlySet<string>;
  readonly weight: number;
  /** What the values weigh. */
  readonly inSlots: number;
}

interface Best {
  readonly learned: Learned;
  readonly filled: Filled;
  readonly pattern: Pattern;
  readonly likeness: number;
}

interface Learned {
  readonly intent: IntentDefinition;
  readonly patterns: readonly Pattern[];
  /** The stems of its samples and of the values of its slots. */
  readonly own: ReadonlySet<string>;
  readonly fill: ReturnType<typeof learnSlotFilling>;
}

/** What is left of the weight of a word that is said, not in the sample, but in the intent's others. */
const OWN_WORD = 0.5;

/** What is left of the weight of a value said in other words than the type's. */
const INEXACT_VALUE = 0.85;

/**
 * Learns the samples of a model, to guess what words mean that nobody wrote down. Words are
 * compared by their stems, values of slots as one with the slot; a word that few intents use weighs
 * more than one that most do, and one that none has weighs most, so that what is not the skill's
 * business resembles nothing.
 */
export function learnResemblance(
  { intents }: InteractionModel,
  samples: readonly Sample[],
  types: ReadonlyMap<string, SlotType>,
  phrases: ReadonlyMap<string, string>,
  finders: ReadonlyMap<string, FindMentions>,
): (utterance: Utterance, today: string) => Guess | undefined {
  const ofTypes = new Map(
    [...types].map(([name, { examples }]) => [name, stemsOf(examples.join(' ').split(' '))]),
  );
  const said = new Map(intents.map(({ name }) => [name, [] as Omit<Pattern, 'weight'>[]]));
  for (const { intent, literals, pieces } of samples) {
    const slots = pieces.flatMap(({ slot }) => slot?.name ?? []);
    said.get(intent.name)?.push({ stems: stemsOf(literals), slots });
  }
  for (const [phrase, intent] of phrases) {
    said.get(intent)?.push({ stems: stemsOf(phrase.split(' ')), slots: [] });
  }
  const vocabularies = intents.map(({ name, slots }) => {
    const values = slots.map(({ type }) => ofTypes.get(type) ?? new Set<string>());
    const words = (said.get(name) ?? []).map(({ stems }) => stems);
    return new Set([...words, ...values].flatMap((stems) => [...stems]));
  });
  const { weightOf, sum, isKnown } = createWeights(vocabularies);
  const learned = intents.map(
    (intent, at): Learned => ({
      intent,
      patterns: (said.get(intent.name) ?? []).map((pattern) => ({
        ...pattern,
        weight: sum(pattern.stems),
      })),
      own: vocabularies[at] ?? new Set(),
      fill: learnSlotFilling(intent, samples),
    }),
  );
  /** What a value weighs by its type alone, where its words are not in the model. */
  const typeWeights = new Map(
    [...types.keys()].map((name) => {
      const users = intents.filter(({ slots }) => slots.some(({ type }) => type === name)).length;
      return [name, Math.log((intents.length + 1) / Math.max(1, users))];
    }),
  );

  function valueWeight(
    intent: IntentDefinition,
    slot: string,
    filled: Filled,
    stems: readonly string[],
  ) {
    const type = intent.slots.find(({ name }) => name === slot)?.type ?? '';
    const places = filled.places.get(slot) ?? [];
    const weight = types.get(type)?.isCustom
      ? sum(new Set(places.map((place) => stems[place] ?? '')))
      : (typeWeights.get(type) ?? 0);
    return weight * (filled.exact.has(slot) ? 1 : INEXACT_VALUE);
  }

  function restOf(
    { intent }: Learned,
    filled: Filled,
    slots: readonly string[],
    stems: readonly string[],
  ): Rest {
    const taken = new Set(slots.flatMap((slot) => filled.places.get(slot) ?? []));
    const rest = new Set(stems.filter((_, place) => !taken.has(place)));
    const inSlots = slots.reduce(
      (total, slot) => total + valueWeight(intent, slot, filled, stems),
      0,
    );
    return { stems: rest, weight: sum(rest), inSlots };
  }

  /** How like a pattern is; 0 where it can't be more than it has to be. */
  function likenessOf(
    { stems, weight }: Pattern,
    rest: Rest,
    own: ReadonlySet<string>,
    least: number,
  ): number {
    let shared = 0;
    for (const stem of stems) if (rest.stems.has(stem)) shared += weightOf(stem);
    const both = shared + rest.inSlots;
    const missing = weight - shared;
    if (both / (both + missing / 2) <= least) return 0;
    let saved = 0;
    for (const stem of rest.stems) {
      if (own.has(stem) && !stems.has(stem)) saved += weightOf(stem) * (1 - OWN_WORD);
    }
    const surplus = rest.weight - shared - saved;
    return both / (both + (surplus + missing) / 2);
  }

  return (utterance, today) => {
    const words = heardWords(utterance);
    const stems = words.map(stemOf);
    const mentions = new Map<string, readonly Mention[]>();
    function mentionsOf(type: string): readonly Mention[] {
      const ready = mentions.get(type) ?? finders.get(type)?.(utterance, today) ?? [];
      mentions.set(type, ready);
      return ready;
    }
    let best: Best | undefined;
    for (const each of learned) {
      const filled = each.fill(utterance, mentionsOf);
      const rests = new Map<string, Rest>();
      for (const pattern of each.patterns) {
        // Without a value for its slot, a sample was not said.
        if (pattern.slots.some((slot) => !filled.places.has(slot))) continue;
        const key = pattern.slots.join(' ');
        const rest = rests.get(key) ?? restOf(each, filled, pattern.slots, stems);
        rests.set(key, rest);
        const least = best?.likeness ?? 0;
        const likeness = likenessOf(pattern, rest, each.own, least);
        if (likeness > least) best = { learned: each, filled, pattern, likeness };
      }
    }
    if (best === undefined) return undefined;
    const {
      learned: { intent, own },
      filled,
      pattern,
      likeness,
    } = best;
    const inSlots = new Set(pattern.slots.flatMap((slot) => filled.places.get(slot) ?? []));
    const content = stems.filter(
      (_, place) => !isSmallWord(words[place] ?? '') && !inSlots.has(place),
    );
    const valued = stems.filter(
      (stem, place) => !isSmallWord(words[place] ?? '') && inSlots.has(place) && isKnown(stem),
    );
    const covered = sum(valued) + sum(content.filter((stem) => own.has(stem)));
    const all = sum(valued) + sum(content);
    return {
      intent,
      slots: filled.slots,
      likeness,
      coverage: all === 0 ? 1 : covered / all,
      allKnown: content.every(isKnown),
      allOwn: content.every((stem) => own.has(stem)),
    };
  };
}

function stemsOf(words: readonly string[]): Set<string> {
  return new Set(words.map(stemOf));
}
