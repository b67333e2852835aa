import type { IntentDefinition } from './interaction-model.ts';
import { parseNumber } from './number-words.ts';
import { type Filling, fits, type Sample, waysToFit } from './samples.ts';
import type { SlotType } from './slot-types.ts';
import { readValues, type SaidSlots, type SaidValue } from './slots.ts';
import { contentOf } from './vocabulary.ts';
import { heardWords, type Utterance } from './words.ts';

/** An intent, and the words said for its slots. */
export interface Meaning {
  readonly intent: IntentDefinition;
  readonly slots: SaidSlots;
}

export interface SampleMatching {
  /** The sample that is this utterance, word for word, with a known value in every slot. */
  exact(utterance: Utterance, today: string): Meaning | undefined;
  /**
   * The sample that is this utterance but for words in a slot which its type does not know, if
   * the rest leaves no doubt what was meant.
   */
  loose(utterance: Utterance, today: string): Meaning | undefined;
  /** The sample that is this utterance, any words in a slot that takes any. */
  open(utterance: Utterance, today: string): Meaning | undefined;
}

/** What a sample says outside its slots, as a hint at what an unknown word in a slot is. */
interface Carrier {
  readonly sample: Sample;
  /** No other intent can be meant, whatever the slots hold. */
  readonly isUnique: boolean;
  /** It has a word that carries meaning ("start my {routine}"), not only small ones ("do a {routine}"). */
  readonly hasContent: boolean;
}

/** One way to read an utterance as a sample. */
interface Fit {
  readonly sample: Sample;
  readonly slots: SaidSlots;
  readonly unknown: readonly Filling[];
  /** Something stands in a slot that takes any words. */
  readonly isOpen: boolean;
  /** Something stands in a slot that its type knows. */
  readonly isKnown: boolean;
}

/**
 * Matches utterances against samples. `phrases` are those Alexa knows without samples, which a
 * slot open to any words must not swallow.
 */
export function createSampleMatching(
  samples: readonly Sample[],
  types: ReadonlyMap<string, SlotType>,
  phrases: ReadonlyMap<string, string>,
): SampleMatching {
  const carriers = findCarriers(samples, phrases);
  const vocabularies = new Map([...types].map(([name, type]) => [name, vocabularyOf(type)]));
  // How long a phrase a slot takes follows how long the values of its type are.
  const longest = new Map([...types].map(([name, type]) => [name, longestOf(type)]));

  function fitsOf(sample: Sample, utterance: Utterance, today: string): Fit[] {
    return waysToFit(sample, utterance).map((fillings) => {
      const slots = new Map<string, readonly SaidValue[]>();
      const unknown: Filling[] = [];
      let isOpen = false;
      let isKnown = false;
      for (const filling of fillings) {
        const { slot, said } = filling;
        const type = types.get(slot.type);
        const values = type && readValues(said, slot, type, today);
        slots.set(slot.name, values ?? [{ said, reading: undefined }]);
        if (values === undefined) {
          unknown.push(filling);
        } else if (type?.isOpen && values.some(({ reading }) => reading?.kind === 'value')) {
          isOpen = true;
        } else {
          isKnown = true;
        }
      }
      return { sample, slots, unknown, isOpen, isKnown };
    });
  }

  /** Words in a slot are its own by what stands around them, or by sharing words with its type. */
  function isBelievable({ slot, said }: Filling, carrier: Carrier): boolean {
    if (said.words.length > (longest.get(slot.type) ?? 0) + 1) return false;
    const vocabulary = vocabularies.get(slot.type);
    const content = contentOf(heardWords(said));
    const ofType = content.filter((word) => vocabulary?.has(word)).length;
    if (!carrier.hasContent) return ofType > content.length / 2;
    // Figures, times and days are told by their words: "at least the stretches" is no length.
    const type = types.get(slot.type);
    const isFigure = type !== undefined && !type.isCustom && !type.isOpen;
    if (isFigure && contentOf(carrier.sample.literals).length < 2) {
      return ofType > 0 || parseNumber(heardWords(said)) !== undefined;
    }
    return carrier.isUnique || (ofType > 0 && ofType >= content.length / 2);
  }

  return {
    exact: (utterance, today) => {
      const found = samples
        .filter(withinReach(utterance))
        .flatMap((sample) => fitsOf(sample, utterance, today))
        .filter(({ unknown }) => unknown.length === 0);
      // A slot open to any words must not swallow what nothing around it tells.
      const isTold = ({ sample, isKnown }: Fit): boolean =>
        isKnown || contentOf(sample.literals).length > 0;
      return best(found.filter(({ isOpen }) => !isOpen)) ?? best(found.filter(isTold));
    },
    open: (utterance, today) =>
      best(
        samples
          .filter(withinReach(utterance))
          .flatMap((sample) => fitsOf(sample, utterance, today))
          .filter(({ unknown }) => unknown.length === 0),
      ),
    loose: (utterance, today) => {
      const isWithinReach = withinReach(utterance);
      return best(
        carriers
          .filter(({ sample }) => isWithinReach(sample))
          .flatMap((carrier) =>
            fitsOf(carrier.sample, utterance, today).filter(({ unknown }) =>
              unknown.every((filling) => isBelievable(filling, carrier)),
            ),
          ),
      );
    },
  };
}

/** Whether all words of a sample were said: most have one that was not, and need not be tried. */
function withinReach(utterance: Utterance): (sample: Sample) => boolean {
  const words = heardWords(utterance);
  const said = new Set(words);
  return ({ pieces, literals }) =>
    pieces.length <= words.length && literals.every((word) => said.has(word));
}

/** The fit with the most literal words, then with the most known values, then the model's first. */
function best(found: readonly Fit[]): Meaning | undefined {
  const [first] = found.toSorted(
    (a, b) =>
      b.sample.literals.length - a.sample.literals.length || a.unknown.length - b.unknown.length,
  );
  return first && { intent: first.sample.intent, slots: first.slots };
}

function findCarriers(samples: readonly Sample[], phrases: ReadonlyMap<string, string>): Carrier[] {
  const said = [
    ...samples.map(({ intent, pieces }) => ({
      intent: intent.name,
      words: pieces.map(({ word }) => word ?? SLOT),
    })),
    ...[...phrases].map(([phrase, intent]) => ({ intent, words: phrase.split(' ') })),
  ];
  const saying = new Map<string, Set<(typeof said)[number]>>();
  for (const each of said) {
    for (const word of each.words) {
      saying.set(word, (saying.get(word) ?? new Set()).add(each));
    }
  }
  return samples
    .filter(({ literals, pieces }) => literals.length > 0 && literals.length < pieces.length)
    .map((sample) => {
      // What fits has all of its words: those with the rarest are few to try.
      const [rarest] = sample.literals
        .map((word) => saying.get(word) ?? new Set<(typeof said)[number]>())
        .toSorted((a, b) => a.size - b.size);
      return {
        sample,
        isUnique: ![...(rarest ?? [])].some(
          ({ intent, words }) => intent !== sample.intent.name && fits(sample, words),
        ),
        hasContent: contentOf(sample.literals).length > 0,
      };
    });
}

/** Stands for a slot where samples are compared; no word, so that only a slot takes it. */
const SLOT = '{}';

function vocabularyOf(type: SlotType): ReadonlySet<string> {
  return new Set(type.examples.flatMap((example) => contentOf(example.split(' '))));
}

const longestOf = (type: SlotType): number =>
  Math.max(0, ...type.examples.map((example) => example.split(' ').length));
