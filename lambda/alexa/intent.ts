import type { IntentRequest, Request, Slot } from 'ask-sdk-model';
import type { IntentName, IntentSlots, SlotValues } from './interaction-model.ts';

/** A request for one of these intents. */
export type NamedIntent<Name extends IntentName> = IntentRequest & {
  intent: IntentRequest['intent'] & { name: Name };
};

/** Whether a request carries one of these intents. */
export function isIntent<Name extends IntentName>(
  request: Request,
  ...names: readonly Name[]
): request is NamedIntent<Name> {
  return request.type === 'IntentRequest' && names.some((name) => name === request.intent.name);
}

/** What a slot holds: nothing, an entry of the model, or words that match none. */
export type Filled<Id extends string> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'known'; readonly id: Id }
  | { readonly kind: 'unknown'; readonly words: string };

type ListSlots<Name extends IntentName> = {
  [Slot in keyof IntentSlots[Name]]: IntentSlots[Name][Slot] extends keyof SlotValues
    ? Slot
    : never;
}[keyof IntentSlots[Name]] &
  string;

type IdIn<
  Name extends IntentName,
  Slot extends keyof IntentSlots[Name],
> = IntentSlots[Name][Slot] extends keyof SlotValues ? SlotValues[IntentSlots[Name][Slot]] : never;

/** The id of the model's entry that Alexa resolved a value to. */
const idOf = ({ resolutions }: Pick<Slot, 'resolutions'>): string | undefined =>
  resolutions?.resolutionsPerAuthority?.find(({ status }) => status.code === 'ER_SUCCESS_MATCH')
    ?.values[0]?.value.id;

/** Reads a slot of one of the model's own types by the id that Alexa resolved it to. */
export function listSlot<Name extends IntentName, Slot extends ListSlots<Name>>(
  request: NamedIntent<Name>,
  slot: Slot,
): Filled<IdIn<Name, Slot>> {
  const filled = request.intent.slots?.[slot];
  if (filled?.value === undefined) return { kind: 'empty' };
  const id = idOf(filled);
  return id === undefined
    ? { kind: 'unknown', words: filled.value }
    : { kind: 'known', id: id as IdIn<Name, Slot> };
}

/** What a slot that takes several values holds. */
export interface FilledList<Id extends string> {
  readonly known: readonly Id[];
  /** How many of the values match no entry of the model. */
  readonly unknown: number;
}

/** Reads all values of a slot of one of the model's own types. */
export function listSlots<Name extends IntentName, Slot extends ListSlots<Name>>(
  request: NamedIntent<Name>,
  slot: Slot,
): FilledList<IdIn<Name, Slot>> {
  const filled = request.intent.slots?.[slot];
  const list = filled?.slotValue?.type === 'List' ? (filled.slotValue.values ?? []) : [];
  const values = list.flatMap((value) => (value.type === 'Simple' ? [value] : []));
  const said = values.length === 0 && filled?.value !== undefined ? [filled] : values;
  const ids = said.map(idOf);
  const known = ids.filter((id) => id !== undefined);
  return { known: known.map((id) => id as IdIn<Name, Slot>), unknown: ids.length - known.length };
}

type BuiltInSlots<Name extends IntentName> = Exclude<
  keyof IntentSlots[Name] & string,
  ListSlots<Name>
>;

/** Reads a slot of one of Alexa's own types as the text Alexa sends. */
export function builtInSlot<Name extends IntentName>(
  request: NamedIntent<Name>,
  slot: BuiltInSlots<Name>,
): string | undefined {
  return request.intent.slots?.[slot]?.value;
}
