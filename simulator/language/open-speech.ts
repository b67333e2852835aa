import type { IntentDefinition, InteractionModel } from './interaction-model.ts';
import type { Meaning } from './sample-matching.ts';
import { type Filling, readSamples, type Sample, waysToFit } from './samples.ts';
import type { SlotType } from './slot-types.ts';
import { spoken, type Utterance } from './words.ts';

/** Alexa's type for words of any kind; a sample must hold a carrier phrase beside it. */
const ANY_WORDS = 'AMAZON.SearchQuery';

/** The intents of a model that take a runner's own words. */
export interface OpenSpeech {
  /** The open intent whose carrier fits with the most literal words, and what it leaves. */
  byCarrier(utterance: Utterance): Meaning | undefined;
  /** The intent that takes whole sentences. */
  whole(utterance: Utterance): Meaning | undefined;
}

/** Whether all that an intent has is words of any kind, behind carriers. */
const isOpen = ({ slots }: IntentDefinition): boolean =>
  slots.length === 1 && slots[0]?.type === ANY_WORDS;

/** Whether an intent takes whole sentences: its only sample is one slot of the skill's own types. */
const isCatchAll =
  ({ types }: InteractionModel) =>
  ({ slots, samples }: IntentDefinition): boolean =>
    samples.length === 1 &&
    slots.some(
      ({ name, type }) => samples[0] === `{${name}}` && types.some((own) => own.name === type),
    );

/** A model without its open intents and its catch-all: what is left are commands. */
export function commandsOf(model: InteractionModel): InteractionModel {
  const isWhole = isCatchAll(model);
  const intents = model.intents.filter((intent) => !isOpen(intent) && !isWhole(intent));
  const used = new Set(intents.flatMap(({ slots }) => slots.map(({ type }) => type)));
  return { ...model, intents, types: model.types.filter(({ name }) => used.has(name)) };
}

/** Learns the carriers of a model's open intents, and its catch-all. */
export function learnOpenSpeech(
  model: InteractionModel,
  types: ReadonlyMap<string, SlotType>,
): OpenSpeech {
  const open = model.intents.filter(isOpen);
  const catchAll = model.intents.find(isCatchAll(model));
  const carriers = readSamples({ ...model, intents: open })
    .filter(({ literals }) => literals.length > 0)
    .toSorted((a, b) => b.literals.length - a.literals.length);
  return {
    byCarrier: (utterance) => {
      for (const carrier of carriers) {
        const [filling] = waysToFit(carrier, utterance).flatMap((fillings) =>
          fillings.filter(({ said }) => isApart(said, utterance)),
        );
        if (filling !== undefined) return taken(carrier, filling);
      }
      return undefined;
    },
    whole: (utterance) => {
      const slot = catchAll?.slots[0];
      if (catchAll === undefined || slot === undefined) return undefined;
      const words = utterance.words.map(({ text }) => text);
      const reading = types.get(slot.type)?.read(words, '');
      return { intent: catchAll, slots: new Map([[slot.name, [{ said: utterance, reading }]]]) };
    },
  };
}

/** Whether no short form is cut in two: of "don't know" nothing is a carrier. */
function isApart(said: Utterance, { words }: Utterance): boolean {
  const from = said.words[0]?.start;
  const to = said.words.at(-1)?.end;
  const ofSaid = new Set(said.words);
  return words.every((word) => ofSaid.has(word) || (word.start !== from && word.end !== to));
}

function taken({ intent }: Sample, { slot, said }: Filling): Meaning {
  const reading = { kind: 'value', value: spoken(said) } as const;
  return { intent, slots: new Map([[slot.name, [{ said, reading }]]]) };
}
