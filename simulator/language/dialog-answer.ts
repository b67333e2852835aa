import type { Intent } from 'ask-sdk-model';
import type { Asked } from './dialog.ts';
import type { IntentDefinition, InteractionModel, SlotDefinition } from './interaction-model.ts';
import type { Meaning } from './sample-matching.ts';
import { readSamples, waysToFit } from './samples.ts';
import type { SlotType } from './slot-types.ts';
import { readValues, type SaidSlots, writeSlot } from './slots.ts';
import { heardWords, type Utterance } from './words.ts';

const YES = new Set([
  'yes',
  'yes please',
  'yeah',
  'yep',
  'yup',
  'sure',
  'okay',
  'correct',
  'right',
]);
const NO = new Set(['no', 'no thanks', 'no thank you', 'nope', 'nah', 'wrong']);

/** What answers to questions of dialogs stand on. */
interface Parts {
  readonly model: InteractionModel;
  readonly types: ReadonlyMap<string, SlotType>;
  readonly skillId: string;
  /** What words mean that are known word for word, dialog or not. */
  readonly recognize: (utterance: Utterance, today: string) => Meaning | 'exit' | undefined;
}

/** Reads what is said to a question of a dialog: the intent as it is then, or undefined for no answer. */
export type ReadAnswer = (
  said: Utterance,
  intent: Intent,
  asked: Asked,
  today: string,
) => Intent | undefined;

function confirmed(said: Utterance, intent: Intent, asked: Asked): Intent | undefined {
  const words = heardWords(said).join(' ');
  if (!YES.has(words) && !NO.has(words)) return undefined;
  const confirmationStatus = YES.has(words) ? 'CONFIRMED' : 'DENIED';
  if (asked.kind === 'confirm-intent') return { ...intent, confirmationStatus };
  const slot = intent.slots?.[asked.slot] ?? { name: asked.slot, confirmationStatus };
  return { ...intent, slots: { ...intent.slots, [asked.slot]: { ...slot, confirmationStatus } } };
}

/** Learns to read what is said to the questions of a model's dialogs. */
export function learnAnswers({ model, types, skillId, recognize }: Parts): ReadAnswer {
  /** The intent with what was said for some of its slots. */
  function withSlots(intent: Intent, definition: IntentDefinition, said: SaidSlots): Intent {
    const slots = { ...intent.slots };
    for (const { name, type } of definition.slots) {
      const values = said.get(name);
      if (values !== undefined) slots[name] = writeSlot(name, values, types.get(type), skillId);
    }
    return { ...intent, slots };
  }

  /** What the samples of a slot alone, or its type, make of words. */
  function valuesOf(
    said: Utterance,
    intent: IntentDefinition,
    slot: SlotDefinition,
    today: string,
  ): SaidSlots | undefined {
    const alone = { ...model, intents: [{ ...intent, samples: slot.samples ?? [] }] };
    const ways = readSamples(alone).flatMap((sample) => waysToFit(sample, said));
    for (const fillings of [...ways, [{ slot, said }]]) {
      const read = fillings.flatMap(({ slot: filled, said: words }) => {
        const type = types.get(filled.type);
        const values = type && readValues(words, filled, type, today);
        return values === undefined ? [] : [[filled.name, values] as const];
      });
      if (read.length === fillings.length) return new Map(read);
    }
    return undefined;
  }

  function elicited(said: Utterance, intent: Intent, name: string, today: string) {
    const definition = model.intents.find((each) => each.name === intent.name);
    const slot = definition?.slots.find((each) => each.name === name);
    const type = slot && types.get(slot.type);
    if (definition === undefined || slot === undefined || type === undefined) return undefined;
    const known = recognize(said, today);
    const isKnown = known !== undefined && known !== 'exit';
    // More of the same intent may be said, where only one slot was asked for.
    if (isKnown && known.intent.name === intent.name && known.slots.size > 0) {
      return withSlots(intent, definition, known.slots);
    }
    const values = valuesOf(said, definition, slot, today);
    const isSure = values !== undefined && !(type.isOpen && known !== undefined);
    if (isSure) return withSlots(intent, definition, values);
    if (known !== undefined || !type.isCustom) return undefined;
    // Words that its type does not know reach the skill all the same.
    return withSlots(intent, definition, new Map([[name, [{ said, reading: undefined }]]]));
  }

  return (said, intent, asked, today) =>
    asked.kind === 'elicit'
      ? elicited(said, intent, asked.slot, today)
      : confirmed(said, intent, asked);
}
