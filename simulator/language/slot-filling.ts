import type { IntentDefinition } from './interaction-model.ts';
import type { Mention } from './mentions.ts';
import type { Sample } from './samples.ts';
import { LIST_WORDS, type SaidSlots, type SaidValue } from './slots.ts';
import { isFiller, isLink } from './vocabulary.ts';
import { heardWords, type Utterance } from './words.ts';

/** The values an utterance names for the slots of an intent. */
export interface Filled {
  readonly slots: SaidSlots;
  /** Where in the utterance the words of each slot stand, by slot name. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The slots whose values are all as their type spells them. */
  readonly exact: ReadonlySet<string>;
}

interface Placed {
  readonly slot: string;
  readonly mention: Mention;
}

/**
 * Learns from an intent's samples which slot a value belongs to where several have its type: what
 * stands before it decides ("no {denied}", "i have {symptom}"), else the intent's first such slot.
 */
export function learnSlotFilling(
  intent: IntentDefinition,
  samples: readonly Sample[],
): (utterance: Utterance, mentionsOf: (type: string) => readonly Mention[]) => Filled {
  const before = leadsOf(intent, samples);

  function slotFor(
    words: readonly string[],
    mention: Mention,
    type: string,
    last?: Placed,
  ): string {
    const from = mention.places[0] ?? 0;
    const between = last && words.slice((last.mention.places.at(-1) ?? 0) + 1, from);
    const isListed = between?.every((word) => LIST_WORDS.has(word) || isFiller(word));
    if (last !== undefined && isListed) return last.slot;
    const lead = told(words.slice(0, from));
    const [best] = intent.slots
      .filter((slot) => slot.type === type)
      .map(({ name }) => ({
        name,
        shared: Math.max(0, ...(before.get(name) ?? []).map((other) => sharedEnd(lead, other))),
      }))
      .toSorted((a, b) => b.shared - a.shared);
    return best?.name ?? '';
  }

  return (utterance, mentionsOf) => {
    const words = heardWords(utterance);
    const used = new Set<number>();
    const slots = new Map<string, readonly SaidValue[]>();
    const places = new Map<string, readonly number[]>();
    const inexact = new Set<string>();
    for (const type of new Set(intent.slots.map((slot) => slot.type))) {
      const isList = intent.slots.some(
        (slot) => slot.type === type && slot.multipleValues?.enabled,
      );
      const chosen: Mention[] = [];
      for (const mention of mentionsOf(type)) {
        const isFree = mention.places.every((place) => !used.has(place));
        const isNew = !chosen.some(({ value }) => isSame(value, mention.value));
        if (!isFree || !isNew || (chosen.length > 0 && !isList)) continue;
        for (const place of mention.places) used.add(place);
        chosen.push(mention);
      }
      let last: Placed | undefined;
      for (const mention of chosen.toSorted(byPlace)) {
        const slot: string = slotFor(words, mention, type, last);
        last = { slot, mention };
        slots.set(slot, [...(slots.get(slot) ?? []), mention.value]);
        if (!mention.isExact) inexact.add(slot);
        places.set(slot, [...(places.get(slot) ?? []), ...mention.places]);
      }
    }
    return {
      slots,
      places,
      exact: new Set([...slots.keys()].filter((slot) => !inexact.has(slot))),
    };
  };
}

/** Whether two sayings name the same entry of a list. */
function isSame({ reading: one }: SaidValue, { reading: other }: SaidValue): boolean {
  return (
    one?.kind === 'entities' &&
    other?.kind === 'entities' &&
    one.entities.every(({ id }) => other.entities.some((entity) => entity.id === id))
  );
}

function byPlace(one: Mention, other: Mention): number {
  return (one.places[0] ?? 0) - (other.places[0] ?? 0);
}

/** What samples say right before each slot, by slot name. */
function leadsOf({ name }: IntentDefinition, samples: readonly Sample[]) {
  const leads = new Map<string, (readonly string[])[]>();
  for (const { pieces } of samples.filter(({ intent }) => intent.name === name)) {
    let lead: string[] = [];
    for (const { word, slot } of pieces) {
      if (slot === undefined) {
        lead.push(word);
      } else {
        leads.set(slot.name, [...(leads.get(slot.name) ?? []), told(lead)]);
        lead = [];
      }
    }
  }
  return leads;
}

/** Links stay: in "no i'm limping" they tell what is so from what "no" would deny. */
function told(words: readonly string[]): string[] {
  return words.filter((word) => !isFiller(word) || isLink(word));
}

/** How many words two phrases have in common at their end. */
function sharedEnd(one: readonly string[], other: readonly string[]): number {
  let count = 0;
  while (
    count < one.length &&
    count < other.length &&
    one.at(-1 - count) === other.at(-1 - count)
  ) {
    count += 1;
  }
  return count;
}
