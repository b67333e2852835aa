import { describe, expect, test } from 'vitest';
import { commandsOf } from '../../simulator/language/open-speech.ts';
import { readSamples } from '../../simulator/language/samples.ts';
import { createSlotTypes } from '../../simulator/language/slot-types.ts';
import { wordsOf } from '../../simulator/language/words.ts';
import { modelFor } from '../../tools/locales/interaction-model.ts';
import { reasonFor, unneeded } from '../../tools/nlu/accepted-neighbours.ts';
import { findNeighbours } from '../../tools/nlu/neighbours.ts';

const model = modelFor('en-US');
/** What is no command takes a runner's own words. */
const commands = commandsOf(model);
const samples = readSamples(commands);
const types = createSlotTypes(model);

const fewestSynonyms = 2;

describe('the interaction model', () => {
  test('has two synonyms at least for every value of a slot', () => {
    const poor = commands.types.flatMap((type) =>
      type.values
        .filter(({ name }) => name.synonyms.length < fewestSynonyms)
        .map(({ name }) => `${type.name}: ${name.value}`),
    );
    expect(poor).toEqual([]);
  });

  test('has no sample and no synonym twice in one place', () => {
    const twice = [
      ...model.intents.flatMap(({ name, samples: said }) =>
        repeats(said).map((each) => [name, each]),
      ),
      ...model.types.flatMap(({ name, values }) =>
        values.flatMap((value) =>
          repeats([value.name.value, ...value.name.synonyms]).map((each) => [name, each]),
        ),
      ),
    ];
    expect(twice).toEqual([]);
  });

  test('has no spelling that two values of a type share', () => {
    const shared = model.types.flatMap(({ name, values }) => {
      const owners = new Map<string, Set<string>>();
      for (const value of values) {
        for (const spelling of [value.name.value, ...value.name.synonyms]) {
          const key = wordsOf(spelling).join(' ');
          owners.set(key, (owners.get(key) ?? new Set()).add(value.id ?? ''));
        }
      }
      return [...owners]
        .filter(([, ids]) => ids.size > 1)
        .map(([spelling, ids]) => `${name}: ${spelling} is ${[...ids].join(' and ')}`);
    });
    expect(shared).toEqual([]);
  });
});

describe('no utterance is in two intents', () => {
  test('when a value of a slot is all that is said, or the same words are a sample elsewhere', () => {
    const literal = samples.filter(({ literals, pieces }) => literals.length === pieces.length);
    const bare = samples.filter(({ literals }) => literals.length === 0);
    const taken = new Map<string, string>();
    const twice: string[] = [];
    const claim = (text: string, intent: string) => {
      const owner = taken.get(text);
      if (owner !== undefined && owner !== intent) twice.push(`${text}: ${owner} and ${intent}`);
      taken.set(text, owner ?? intent);
    };
    for (const { literals, intent } of literal) claim(literals.join(' '), intent.name);
    for (const { intent, pieces } of bare) {
      for (const value of types.get(pieces[0]?.slot?.type ?? '')?.examples ?? []) {
        claim(value, intent.name);
      }
    }
    expect(twice).toEqual([]);
    expect(taken.size).toBeGreaterThan(1000);
  });

  test('or so close to another intent’s that nobody has said why', () => {
    const neighbours = findNeighbours(commands);
    const unexplained = neighbours.filter((pair) => reasonFor(pair) === undefined);
    expect(unexplained).toEqual([]);
    expect(unneeded(neighbours)).toEqual([]);
  });
});

describe('an intent for free words', () => {
  const open = model.intents.filter(({ slots }) =>
    slots.some(({ type }) => type === 'AMAZON.SearchQuery'),
  );

  test('has no other slot, and a carrier in every sample, or Alexa refuses the model', () => {
    expect(open.length).toBeGreaterThan(5);
    for (const { name, slots, samples: carriers } of open) {
      expect(slots, name).toHaveLength(1);
      for (const carrier of carriers) expect(carrier, name).toMatch(/^[a-z' ]+ \{words\}$/);
    }
  });

  test('takes whole sentences of two to eight words, more or less, where none has a carrier', () => {
    const whole = model.intents.find(({ samples: said }) => said.join() === '{words}');
    const type = model.types.find(({ name }) => name === whole?.slots[0]?.type);
    const lengths = (type?.values ?? []).map(({ name }) => name.value.split(' ').length);
    expect(lengths.length).toBeGreaterThanOrEqual(20);
    expect(new Set(lengths).size).toBeGreaterThanOrEqual(4);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(8);
  });
});

function repeats(texts: readonly string[]): readonly string[] {
  return texts.filter((text, at) => texts.indexOf(text) !== at);
}
