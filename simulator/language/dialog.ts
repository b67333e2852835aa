import type { Intent, Slot } from 'ask-sdk-model';
import type { DialogDefinition, InteractionModel } from './interaction-model.ts';

/** What is asked next of somebody whose intent is not complete. */
export type Asked =
  | { readonly kind: 'elicit'; readonly slot: string }
  | { readonly kind: 'confirm-slot'; readonly slot: string }
  | { readonly kind: 'confirm-intent' };

/** A question of a dialog: what it is about, and how it is put. */
export interface DialogStep {
  readonly asked: Asked;
  /** SSML or plain; empty where the model has none. */
  readonly prompt: string;
}

/** What a model says of dialogs. */
export interface Dialogs {
  /** Whether an intent has a dialog, and who asks its questions: Alexa by herself, or as the skill says. */
  strategyOf(intent: string): 'alexa' | 'skill' | undefined;
  /** What is still to be asked; undefined when the intent is complete. */
  nextStep(intent: Intent): DialogStep | undefined;
  /** What of the dialogs is not simulated, by name. */
  readonly unsimulated: readonly string[];
}

const isFilled = ({ value, slotValue }: Slot): boolean =>
  value !== undefined || slotValue?.type === 'List';

/** The words of a slot, as a prompt repeats them. */
const wordsOf = ({ value, slotValue }: Slot): string =>
  value ??
  (slotValue?.type === 'List'
    ? (slotValue.values ?? [])
        .flatMap((each) => (each.type === 'Simple' ? [each.value ?? ''] : []))
        .join(' and ')
    : '');

/** The first question that is still open: each slot is asked for, then confirmed, and the intent last. */
function askedNext(definition: DialogDefinition, intent: Intent): Asked | undefined {
  for (const { name, elicitationRequired, confirmationRequired } of definition.slots) {
    const slot = intent.slots?.[name];
    const isDenied = slot?.confirmationStatus === 'DENIED';
    if (elicitationRequired && (slot === undefined || !isFilled(slot) || isDenied)) {
      return { kind: 'elicit', slot: name };
    }
    const isOpen = slot !== undefined && isFilled(slot) && slot.confirmationStatus === 'NONE';
    if (confirmationRequired && isOpen) return { kind: 'confirm-slot', slot: name };
  }
  return definition.confirmationRequired && intent.confirmationStatus === 'NONE'
    ? { kind: 'confirm-intent' }
    : undefined;
}

/** Learns the dialogs of a model. */
export function learnDialogs({ dialog, prompts = [] }: InteractionModel): Dialogs {
  const definitions = new Map((dialog?.intents ?? []).map((each) => [each.name, each]));
  const texts = new Map(prompts.map(({ id, variations }) => [id, variations[0]?.value ?? '']));

  /** The id of the prompt that the model has for a question. */
  function promptFor({ prompts: own, slots }: DialogDefinition, asked: Asked) {
    if (asked.kind === 'confirm-intent') return own.confirmation;
    const slot = slots.find(({ name }) => name === asked.slot);
    return asked.kind === 'elicit' ? slot?.prompts.elicitation : slot?.prompts.confirmation;
  }

  return {
    strategyOf(intent) {
      const definition = definitions.get(intent);
      if (definition === undefined) return undefined;
      const strategy = definition.delegationStrategy ?? dialog?.delegationStrategy ?? 'ALWAYS';
      return strategy === 'SKILL_RESPONSE' ? 'skill' : 'alexa';
    },
    nextStep(intent) {
      const definition = definitions.get(intent.name);
      const asked = definition && askedNext(definition, intent);
      if (definition === undefined || asked === undefined) return undefined;
      const text = texts.get(promptFor(definition, asked) ?? '') ?? '';
      const prompt = text.replaceAll(/\{(\w+)\}/g, (all, name: string) => {
        const slot = intent.slots?.[name];
        return slot === undefined ? all : wordsOf(slot);
      });
      return { asked, prompt };
    },
    unsimulated: [...definitions.values()].flatMap(({ name, slots }) =>
      slots.flatMap((slot) =>
        slot.validations.map(({ type }) => `the validation ${type} of ${name}.${slot.name}`),
      ),
    ),
  };
}
