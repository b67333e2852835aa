import type { Intent, Slot, SlotValue } from 'ask-sdk-model';
import type { IntentDefinition, SlotDefinition } from './interaction-model.ts';
import type { Reading, SlotType } from './slot-types.ts';
import { heardWords, part, spoken, type Utterance } from './words.ts';

/** One value said for a slot: the words, and what the slot's type makes of them, if anything. */
export interface SaidValue {
  readonly said: Utterance;
  readonly reading: Reading | undefined;
}

/** The values said for an intent's slots, by slot name. A slot that was not said is absent. */
export type SaidSlots = ReadonlyMap<string, readonly SaidValue[]>;

/** What stands between the values of a slot that takes several. */
export const LIST_WORDS: ReadonlySet<string> = new Set(['and', 'or', 'also', 'plus']);

/** Alexa's value for words a built-in type cannot read. */
const UNREADABLE = '?';

/** Reads words as a slot's value, or as several where the slot takes them; all must be readable. */
export function readValues(
  said: Utterance,
  slot: SlotDefinition,
  type: SlotType,
  today: string,
): readonly SaidValue[] | undefined {
  const reading = type.read(heardWords(said), today);
  if (reading !== undefined) {
    return [{ said, reading }];
  }
  return slot.multipleValues?.enabled ? readList(said, type, today) : undefined;
}

function readList(
  said: Utterance,
  type: SlotType,
  today: string,
): readonly SaidValue[] | undefined {
  for (let length = said.words.length; length > 0; length -= 1) {
    const value = part(said, 0, length);
    const reading = type.read(heardWords(value), today);
    if (reading === undefined) {
      continue;
    }
    if (length === said.words.length) {
      return [{ said: value, reading }];
    }
    const isJoined = LIST_WORDS.has(said.words[length]?.text ?? '');
    const rest = readList(part(said, length + (isJoined ? 1 : 0)), type, today);
    if (rest !== undefined) {
      return [{ said: value, reading }, ...rest];
    }
  }
  return undefined;
}

/** Writes an intent as Alexa sends it: every declared slot, with entity resolution where said. */
export function writeIntent(
  definition: IntentDefinition,
  said: SaidSlots,
  types: ReadonlyMap<string, SlotType>,
  skillId: string,
): Intent {
  const intent: Intent = { name: definition.name, confirmationStatus: 'NONE' };
  if (definition.slots.length > 0) {
    intent.slots = {};
    for (const { name, type } of definition.slots) {
      intent.slots[name] = writeSlot(name, said.get(name) ?? [], types.get(type), skillId);
    }
  }
  return intent;
}

export function writeSlot(
  name: string,
  said: readonly SaidValue[],
  type: SlotType | undefined,
  skillId: string,
): Slot {
  const empty: Slot = { name, confirmationStatus: 'NONE' };
  const values = said.map((value) => writeValue(value, type, skillId));
  const [first] = values;
  if (first === undefined) {
    return empty;
  }
  return values.length === 1
    ? { ...empty, ...withoutType(first), slotValue: first }
    : { ...empty, slotValue: { type: 'List', values } };
}

type SimpleSlotValue = Extract<SlotValue, { type: 'Simple' }>;

function withoutType({ type: _, ...value }: SimpleSlotValue): Omit<SimpleSlotValue, 'type'> {
  return value;
}

function writeValue(
  { said, reading }: SaidValue,
  type: SlotType | undefined,
  skillId: string,
): SimpleSlotValue {
  if (!type?.isCustom) {
    const value = type?.isOpen
      ? spoken(said)
      : reading?.kind === 'value'
        ? reading.value
        : UNREADABLE;
    return { type: 'Simple', value };
  }
  const entities = reading?.kind === 'entities' ? reading.entities : [];
  return {
    type: 'Simple',
    value: spoken(said),
    resolutions: {
      resolutionsPerAuthority: [
        {
          authority: `amzn1.er-authority.echo-sdk.${skillId}.${type.name}`,
          status: { code: entities.length > 0 ? 'ER_SUCCESS_MATCH' : 'ER_SUCCESS_NO_MATCH' },
          values: entities.map((value) => ({ value })),
        },
      ],
    },
  };
}
