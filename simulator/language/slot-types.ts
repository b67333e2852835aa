import { createHash } from 'node:crypto';
import type { slu } from 'ask-sdk-model';
import { Mistake } from '../mistake.ts';
import { parseDate } from './date.ts';
import { parseDuration } from './duration.ts';
import type { CustomTypeDefinition, InteractionModel } from './interaction-model.ts';
import { parseNumber } from './number-words.ts';
import { parseTime } from './time.ts';
import { wordsOf } from './words.ts';

type Entity = slu.entityresolution.Value;

/** What a slot type makes of some words: a list entry, or a value Alexa works out itself. */
export type Reading =
  | { readonly kind: 'entities'; readonly entities: readonly Entity[] }
  | { readonly kind: 'value'; readonly value: string };

export interface SlotType {
  readonly name: string;
  /** Types of the skill's own have entity resolution; Alexa's built-in ones have a value alone. */
  readonly isCustom: boolean;
  /** It takes any words, up to a few: a list of Amazon's own, such as names and cities. */
  readonly isOpen: boolean;
  /** Reads words as a value of the type; `today` is a date as YYYY-MM-DD. */
  read(words: readonly string[], today: string): Reading | undefined;
  /** Phrases of this type as people say them, for learning what utterances look like. */
  readonly examples: readonly string[];
}

interface BuiltInType {
  readonly parse: (words: readonly string[], today: string) => string | undefined;
  readonly examples: readonly string[];
}

/** What a list of Amazon's own holds is hers to know: as many words as a name has are one of it. */
const longestName = 5;

/** The built-in types this simulator can read. A new one is one entry. */
const BUILT_IN_TYPES: Readonly<Record<string, BuiltInType>> = {
  'AMAZON.DURATION': {
    parse: parseDuration,
    examples: ['twenty minutes', 'ninety seconds', 'an hour', 'half an hour', 'two weeks'],
  },
  'AMAZON.NUMBER': {
    parse: (words) => parseNumber(words)?.toString(),
    examples: ['one', 'two', 'five', 'ten', 'twenty'],
  },
  'AMAZON.DATE': {
    parse: parseDate,
    examples: ['today', 'tomorrow', 'yesterday', 'monday', 'this week', 'last week'],
  },
  'AMAZON.TIME': {
    parse: parseTime,
    examples: ['seven p m', 'half past six', 'noon', 'ten o clock'],
  },
  'AMAZON.FOUR_DIGIT_NUMBER': {
    parse: (words) => {
      const digits = words.map((word) => parseNumber([word])?.toString()).join('');
      const number = digits.length === 4 ? digits : parseNumber(words)?.toString();
      return number?.length === 4 ? number : undefined;
    },
    examples: ['two thousand', 'nineteen ninety'],
  },
  'AMAZON.SearchQuery': { parse: (words) => words.join(' '), examples: [] },
};

/**
 * Finds the slot types a model uses, by name. Throws if a slot has a type that the model does not
 * define and that is none of Amazon's.
 */
export function createSlotTypes(model: InteractionModel): ReadonlyMap<string, SlotType> {
  const types = new Map(model.types.map((type) => [type.name, customType(type)]));
  for (const intent of model.intents) {
    for (const slot of intent.slots) {
      if (!types.has(slot.type)) {
        types.set(slot.type, builtInType(slot.type, `${intent.name}.${slot.name}`));
      }
    }
  }
  return types;
}

const isAmazons = (name: string): boolean => name.startsWith('AMAZON.');

/** A type of the skill's own, or a list of Amazon's that the skill adds to, or one of a catalog. */
function customType({ name, values }: CustomTypeDefinition): SlotType {
  const isOpen = isAmazons(name) || values.length === 0;
  const entities = new Map<string, Entity[]>();
  for (const { id, name: spellings } of values) {
    const entity = { name: spellings.value, id: id ?? hashOf(spellings.value) };
    for (const key of new Set([spellings.value, ...spellings.synonyms].map(keyOf))) {
      entities.set(key, [...(entities.get(key) ?? []), entity]);
    }
  }
  return {
    name,
    isCustom: true,
    isOpen,
    examples: [...entities.keys()],
    read: (words) => {
      const found = entities.get(words.join(' '));
      if (found !== undefined) return { kind: 'entities', entities: found };
      return isOpen ? anyName(words) : undefined;
    },
  };
}

const anyName = (words: readonly string[]): Reading | undefined =>
  words.length <= longestName ? { kind: 'value', value: words.join(' ') } : undefined;

function builtInType(name: string, usedBy: string): SlotType {
  const type = BUILT_IN_TYPES[name];
  if (type === undefined && !isAmazons(name)) {
    throw new Mistake(
      `The slot ${usedBy} has the type ${name}, which is neither defined in the model nor one of Amazon's.`,
    );
  }
  if (type === undefined) {
    return { name, isCustom: false, isOpen: true, examples: [], read: anyName };
  }
  return {
    name,
    isCustom: false,
    isOpen: false,
    examples: type.examples.map(keyOf),
    read: (words, today) => {
      const value = type.parse(words, today);
      return value === undefined ? undefined : { kind: 'value', value };
    },
  };
}

function keyOf(phrase: string): string {
  return wordsOf(phrase).join(' ');
}

/** Alexa gives a value without an id the hash of its name. */
function hashOf(name: string): string {
  return createHash('md5').update(name).digest('hex');
}
