import type { Intent } from 'ask-sdk-model';
import { builtInPhrases } from './built-in-phrases.ts';
import type { InteractionModel } from './interaction-model.ts';
import { createAddressing } from './invocation.ts';
import { withoutManners } from './manners.ts';
import { learnMentions } from './mentions.ts';
import { learnResemblance } from './resemblance.ts';
import { createSampleMatching, type Meaning } from './sample-matching.ts';
import { readSamples } from './samples.ts';
import { createSlotTypes } from './slot-types.ts';
import { writeIntent } from './slots.ts';
import { heardWords, readUtterance, type Utterance } from './words.ts';

/** What Alexa makes of an utterance. */
export type Understood =
  /** The skill is sent this intent. */
  | { readonly kind: 'intent'; readonly intent: Intent }
  /** The skill was opened without saying what for. */
  | { readonly kind: 'open' }
  /** Alexa ends the session herself. */
  | { readonly kind: 'exit' }
  /** No skill hears of it. */
  | { readonly kind: 'nobody' };

export interface Understanding {
  /**
   * Says what an utterance means. With no session open, anything but a bare standard command is
   * taken as said to the skill ("ask <name> to ..."). `today` is YYYY-MM-DD where the device is,
   * for slots that hold dates; without it no date can be read.
   */
  understand(utterance: string, sessionOpen: boolean, today?: string): Understood;
}

/** How like an example an unforeseen utterance must be, 0 to 1, to be taken for the same. */
const LEAST_LIKENESS = 0.62;

/** How like it must be where the words around a slot of another intent fit as well. */
const LEAST_AGAINST_SAMPLE = 0.72;

/** How much of what is said it must make sense of, 0 to 1. */
const LEAST_COVERAGE = 0.5;

const EXIT_WORDS = new Set(['exit', 'quit']);

const FALLBACK = 'AMAZON.FallbackIntent';

/**
 * Learns an interaction model. The skill id is part of what entity resolution names as its source.
 * Throws if the model uses a slot type that is neither defined in it nor known here, or if a
 * sample names a slot that its intent does not declare.
 */
export function createUnderstanding(
  model: InteractionModel,
  skillId = 'amzn1.ask.skill.simulator',
): Understanding {
  const types = createSlotTypes(model);
  const samples = readSamples(model);
  const phrases = builtInPhrases(model);
  const address = createAddressing(model.invocationName);
  const finders = new Map([...types].map(([name, type]) => [name, learnMentions(type)]));
  const matching = createSampleMatching(samples, types, phrases, finders);
  const guess = learnResemblance(model, samples, types, phrases, finders);

  function meaningOf(intentName: string | undefined): Meaning | undefined {
    const intent = model.intents.find(({ name }) => name === intentName);
    return intent && { intent, slots: new Map() };
  }

  /** What a sample or Alexa herself knows word for word, courtesies aside. */
  function recognize(utterance: Utterance, today: string): Meaning | 'exit' | undefined {
    for (const said of [utterance, withoutManners(utterance)]) {
      const words = heardWords(said).join(' ');
      const meaning = matching.exact(said, today) ?? meaningOf(phrases.get(words));
      if (meaning !== undefined) {
        return meaning;
      }
      if (EXIT_WORDS.has(words)) {
        return 'exit';
      }
    }
    return undefined;
  }

  /** The best reading of an utterance that nobody foresaw. */
  function interpret(utterance: Utterance, today: string): Meaning | undefined {
    const said = withoutManners(utterance);
    const loose = matching.loose(said, today);
    const guessed = guess(said, today);
    const isLike =
      guessed !== undefined &&
      guessed.likeness >= LEAST_LIKENESS &&
      guessed.coverage >= LEAST_COVERAGE;
    // A slot open to any words must not swallow what another intent's samples would say.
    const isAnother = guessed?.intent !== loose?.intent;
    const isForeseen =
      isLike &&
      (isAnother ? guessed.allKnown && guessed.likeness >= LEAST_AGAINST_SAMPLE : guessed.allOwn);
    if (loose !== undefined && !isForeseen) {
      return loose;
    }
    return isLike ? guessed : (meaningOf(FALLBACK) ?? guessed);
  }

  function isBareCommand(utterance: Utterance, meaning: Meaning | 'exit'): boolean {
    const words = heardWords(withoutManners(utterance)).join(' ');
    return meaning === 'exit' || phrases.get(words) === meaning.intent.name;
  }

  return {
    understand: (text, sessionOpen, today = '') => {
      const { byName, rest } = address(readUtterance(text));
      if (rest.words.length === 0) {
        return { kind: byName ? 'open' : 'nobody' };
      }
      const recognized = recognize(rest, today);
      if (recognized !== undefined && !sessionOpen && !byName && isBareCommand(rest, recognized)) {
        return { kind: 'nobody' };
      }
      if (recognized === 'exit') {
        return { kind: 'exit' };
      }
      const meaning = recognized ?? interpret(rest, today);
      if (meaning === undefined) {
        return { kind: 'nobody' };
      }
      return { kind: 'intent', intent: writeIntent(meaning.intent, meaning.slots, types, skillId) };
    },
  };
}
