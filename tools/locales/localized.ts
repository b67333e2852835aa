import { type DialectName, otherWords, ownSamples, ownSynonyms, spellings } from './differences.ts';

interface Intent {
  readonly name: string;
  readonly samples?: readonly string[];
}

interface Value {
  readonly id?: string;
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
}

interface SlotType {
  readonly name: string;
  readonly values: readonly Value[];
}

/** The part of an interaction model that is said differently from place to place. */
export interface LanguageModel {
  readonly intents: readonly Intent[];
  readonly types: readonly SlotType[];
}

/**
 * The American model as it is understood elsewhere: all that it has, and what is said there.
 * @throws in one line when a phrase would mean two things
 */
export function localized(model: LanguageModel, dialect: DialectName): LanguageModel {
  const alike = alternatives(dialect);
  const types = model.types.map((type) => {
    const values = type.values.map((value) => {
      const added = ownSynonyms.filter(
        (own) => own.type === type.name && own.id === value.id && own.in.includes(dialect),
      );
      const called = [value.name.value, ...(value.name.synonyms ?? [])];
      const [name = '', ...synonyms] = extended(
        called,
        added.flatMap((own) => own.synonyms),
        alike,
      );
      return { ...value, name: { ...value.name, value: name, synonyms } };
    });
    refuseDoubles(
      `${dialect}, ${type.name}`,
      type.values.map(({ id = '', name }) => [id, [name.value, ...(name.synonyms ?? [])]]),
      values.map(({ id = '', name }) => [id, [name.value, ...name.synonyms]]),
    );
    return { ...type, values };
  });
  const intents = model.intents.map((intent) => {
    const added = ownSamples.filter(
      (own) => own.intent === intent.name && own.in.includes(dialect),
    );
    const samples = extended(
      intent.samples ?? [],
      added.flatMap((own) => own.samples),
      alike,
    );
    return { ...intent, samples };
  });
  refuseDoubles(
    `${dialect}, the samples`,
    model.intents.map(({ name, samples = [] }) => [name, samples]),
    intents.map(({ name, samples }) => [name, samples]),
  );
  return { ...model, intents, types };
}

/** Words that stand for one another, either way. */
type Alternative = readonly [word: RegExp, others: readonly string[]];

/** A word or words by themselves, in no slot's name. */
const alone = (words: string): RegExp => new RegExp(`(?<![\\w{'-])${words}(?![\\w}-])`, 'g');

const alternatives = (dialect: DialectName): readonly Alternative[] => [
  ...spellings.flatMap(([american, british]): Alternative[] => [
    [alone(american), [british]],
    [alone(british), [american]],
  ]),
  ...otherWords
    .filter((other) => other.in.includes(dialect))
    .map(({ word, alsoSaid }): Alternative => [alone(word), alsoSaid]),
];

/** Phrases, then those of a dialect's own, then both in other words: each of them once. */
function extended(
  phrases: readonly string[],
  own: readonly string[],
  alike: readonly Alternative[],
): readonly string[] {
  const all = [...phrases, ...own];
  return [...new Set([...all, ...all.flatMap((phrase) => inOtherWords(phrase, alike))])];
}

function inOtherWords(phrase: string, alike: readonly Alternative[]): readonly string[] {
  const phrases = new Set([phrase]);
  for (const [word, others] of alike) {
    for (const each of [...phrases].filter((one) => one.search(word) !== -1)) {
      for (const other of others) phrases.add(each.replaceAll(word, other));
    }
  }
  return [...phrases];
}

type Meanings = readonly (readonly [meaning: string, phrases: readonly string[]])[];

/** Throws when what was added means something else as well. */
function refuseDoubles(where: string, before: Meanings, after: Meanings): void {
  const pairs = before.flatMap(([meaning, phrases]) =>
    phrases.map((phrase) => [phrase, meaning] as const),
  );
  const meanings = new Map(pairs);
  for (const [meaning, phrases] of after) {
    const was = before.find(([name]) => name === meaning)?.[1] ?? [];
    for (const phrase of phrases.filter((each) => !was.includes(each))) {
      const other = meanings.get(phrase) ?? meaning;
      if (other !== meaning) {
        throw new Error(`${where}: "${phrase}" is ${other} as well as ${meaning}.`);
      }
      meanings.set(phrase, meaning);
    }
  }
}
