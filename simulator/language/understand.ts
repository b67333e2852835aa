import type { Intent } from 'ask-sdk-model';
import { builtInPhrases } from './built-in-phrases.ts';
import { type Asked, type Dialogs, learnDialogs } from './dialog.ts';
import { learnAnswers } from './dialog-answer.ts';
import type { Listening } from './ears.ts';
import type { InteractionModel } from './interaction-model.ts';
import { createAddressing } from './invocation.ts';
import { learnCommands } from './likely-command.ts';
import { withoutManners } from './manners.ts';
import { learnMentions } from './mentions.ts';
import { misheard } from './mishearing.ts';
import { commandsOf, learnOpenSpeech } from './open-speech.ts';
import type { Reading } from './reading.ts';
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
  understand(
    utterance: string,
    sessionOpen: boolean,
    today?: string,
    listening?: Listening,
  ): Understood;
  /**
   * What an intent is once somebody has answered a question of its dialog; undefined where what is
   * said is no answer to it.
   */
  answer(utterance: string, intent: Intent, asked: Asked, today: string): Intent | undefined;
  /** Every way in which an utterance could be read, the one that is taken first. */
  readings(
    utterance: string,
    sessionOpen: boolean,
    today: string,
    listening?: Listening,
  ): readonly Reading[];
  readonly dialogs: Dialogs;
}

const EXIT_WORDS = new Set(['exit', 'quit']);

/** Where words go that are no intent's. */
export const fallback = 'AMAZON.FallbackIntent';

/**
 * Learns an interaction model. The skill id is part of what entity resolution names as its source;
 * `called` is what people call the skill when they speak to it ("next, guide").
 * Throws if the model uses a slot type that is neither defined in it nor known here, or if a
 * sample names a slot that its intent does not declare.
 */
export function createUnderstanding(
  model: InteractionModel,
  skillId = 'amzn1.ask.skill.simulator',
  called: readonly string[] = [],
): Understanding {
  const types = createSlotTypes(model);
  const commands = commandsOf(model);
  const samples = readSamples(commands);
  const phrases = builtInPhrases(model);
  const address = createAddressing(model.invocationName);
  const finders = new Map([...types].map(([name, type]) => [name, learnMentions(type)]));
  const matching = createSampleMatching(samples, types, phrases);
  const openSpeech = learnOpenSpeech(model, types);
  const hasOpenSpeech = commands.intents.length < model.intents.length;
  const guess = learnCommands(
    { commands, samples, types, phrases, finders },
    matching,
    hasOpenSpeech,
  );

  function meaningOf(intentName: string | undefined): Meaning | undefined {
    const intent = model.intents.find(({ name }) => name === intentName);
    return intent && { intent, slots: new Map() };
  }

  /** What a sample or Alexa herself knows word for word, courtesies aside. */
  function recognize(utterance: Utterance, today: string): Meaning | 'exit' | undefined {
    for (const said of [utterance, withoutManners(utterance, called)]) {
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
    const { clear, likest } = guess(withoutManners(utterance, called), today);
    return (
      clear ??
      openSpeech.byCarrier(utterance) ??
      openSpeech.whole(utterance) ??
      matching.open(withoutManners(utterance, called), today) ??
      meaningOf(fallback) ??
      likest
    );
  }

  function isBareCommand(utterance: Utterance, meaning: Meaning | 'exit'): boolean {
    const words = heardWords(withoutManners(utterance, called)).join(' ');
    return meaning === 'exit' || phrases.get(words) === meaning.intent.name;
  }

  /** What an utterance means that is said to the skill. */
  function read(
    utterance: Utterance,
    today: string,
    { ears, losesWords = false }: Listening,
  ): Meaning | 'exit' | undefined {
    if (losesWords) return recognize(utterance, today) ?? meaningOf(fallback);
    const open = ears === 'open' ? openSpeech.byCarrier(utterance) : undefined;
    return open ?? recognize(utterance, today) ?? interpret(utterance, today);
  }

  /** The ways to read an utterance, each with why, in the order in which they are tried. */
  function waysToRead(utterance: Utterance, today: string): readonly Reading[] {
    const said = withoutManners(utterance, called);
    const { clear, likest } = guess(said, today);
    const ways: readonly (readonly [Meaning | undefined, string])[] = [
      [matching.exact(said, today), 'a sample word for word'],
      [meaningOf(phrases.get(heardWords(said).join(' '))), "a phrase of Alexa's own"],
      [clear, 'clearly like a sample'],
      [openSpeech.byCarrier(utterance), 'any words behind a carrier'],
      [openSpeech.whole(utterance), 'any words'],
      [matching.open(said, today), 'any words in a slot'],
      [likest, `like a sample, ${Math.round((likest?.likeness ?? 0) * 100)} %`],
      [meaningOf(fallback), 'where nothing else fits'],
    ];
    return ways.flatMap(([meaning, how]) =>
      meaning ? [{ intent: meaning.intent.name, how }] : [],
    );
  }

  const readAnswer = learnAnswers({ model, types, skillId, recognize });

  const understanding: Understanding = {
    readings(text, sessionOpen, today, listening = {}) {
      const understood = understanding.understand(text, sessionOpen, today, listening);
      const name = understood.kind === 'intent' ? understood.intent.name : undefined;
      const ways = waysToRead(address(readUtterance(text)).rest, today);
      const taken = ways.find(({ intent }) => intent === name);
      const others = ways.filter(({ intent }) => intent !== name);
      const rest = others.filter(
        (way, at) => at === others.findIndex((other) => other.intent === way.intent),
      );
      return name === undefined
        ? rest
        : [taken ?? { intent: name, how: 'as it was heard' }, ...rest];
    },
    dialogs: learnDialogs(model),
    answer(text, intent, asked, today) {
      const said = withoutManners(address(readUtterance(text)).rest, called);
      return said.words.length === 0 ? undefined : readAnswer(said, intent, asked, today);
    },
    understand: (text, sessionOpen, today = '', listening = {}) => {
      const { byName, rest: said } = address(readUtterance(text));
      const rest = listening.ears === 'misheard' ? misheard(said, listening.seed ?? 1) : said;
      if (rest.words.length === 0) {
        return { kind: byName ? 'open' : 'nobody' };
      }
      if (!sessionOpen && !byName) {
        const recognized = recognize(rest, today);
        if (recognized !== undefined && isBareCommand(rest, recognized)) return { kind: 'nobody' };
      }
      const meaning = read(rest, today, listening);
      if (meaning === undefined) {
        return { kind: 'nobody' };
      }
      if (meaning === 'exit') {
        return { kind: 'exit' };
      }
      return { kind: 'intent', intent: writeIntent(meaning.intent, meaning.slots, types, skillId) };
    },
  };
  return understanding;
}
