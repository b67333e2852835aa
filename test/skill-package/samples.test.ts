import { describe, expect, test } from 'vitest';
import { readSamples } from '../../simulator/language/samples.ts';
import { createSlotTypes } from '../../simulator/language/slot-types.ts';
import { createUnderstanding } from '../../simulator/language/understand.ts';
import { wordsOf } from '../../simulator/language/words.ts';
import { reasonFor, unneeded } from '../../tools/nlu/accepted-neighbours.ts';
import { findNeighbours } from '../../tools/nlu/neighbours.ts';
import { shippedModel } from '../../tools/nlu/sets.ts';

const model = shippedModel();
const samples = readSamples(model);
const types = createSlotTypes(model);
const custom = model.intents.filter(({ name }) => !name.startsWith('AMAZON.'));

/** Alexa asks for variety: with fewer samples she hears an intent poorly. */
const fewestSamples = 8;
const fewestSynonyms = 2;

describe('the interaction model', () => {
  test('has eight samples at least for every intent of its own', () => {
    const poor = custom.filter((intent) => intent.samples.length < fewestSamples);
    expect(poor.map(({ name }) => name)).toEqual([]);
  });

  test('uses every slot in a sample', () => {
    const unused = model.intents.flatMap((intent) =>
      intent.slots
        .filter(({ name }) => !intent.samples.some((sample) => sample.includes(`{${name}}`)))
        .map(({ name }) => `${intent.name}.${name}`),
    );
    expect(unused).toEqual([]);
  });

  test('has two synonyms at least for every value of a slot', () => {
    const poor = model.types.flatMap((type) =>
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
    const neighbours = findNeighbours(model);
    const unexplained = neighbours.filter((pair) => reasonFor(pair) === undefined);
    expect(unexplained).toEqual([]);
    expect(unneeded(neighbours)).toEqual([]);
  });
});

describe('a sign that calls for a doctor', () => {
  const { understand } = createUnderstanding(model);
  const signs = model.types
    .filter(({ name }) => name === 'Symptom')
    .flatMap((type) =>
      type.values.flatMap(({ id = '', name }) =>
        [name.value, ...name.synonyms].map((spelling) => ({ id, spelling })),
      ),
    );

  test.each([
    ['alone', (sign: string) => sign],
    ['with a yes', (sign: string) => `yes ${sign}`],
    ['with a question', (sign: string) => `${sign} should i see a doctor`],
    ['as a worry', (sign: string) => `should i worry about ${sign}`],
    ['after a story', (sign: string) => `i was running and ${sign}`],
    ['as one more', (sign: string) => `and ${sign}`],
    ['with a time', (sign: string) => `${sign} for three days`],
  ])('is heard as that sign in whatever words it has: %s', (_, say) => {
    const strays = signs
      .map(({ id, spelling }) => ({ id, text: say(spelling) }))
      .filter(({ id, text }) => !heardSigns(text).includes(id))
      .map(({ id, text }) => `${text} (${id}): ${heardSigns(text).join(', ')}`);
    expect(strays).toEqual([]);
  });

  test.each([
    "no i'm limping",
    'no my leg is swollen',
    "no it's swollen",
    'i can not walk without limping',
    'my leg is swollen and i have no idea why',
    "no fever but i'm limping",
    "i don't have a fever but my leg is numb",
    "i was sprinting for the line and i heard a pop and now i can't walk",
  ])('is never heard as denied: "%s"', (utterance) => {
    expect(heardSigns(utterance).join()).toMatch(/gait|swelling|numbness|pop/);
  });

  test.each([
    "my leg isn't swollen",
    'no swelling',
    "i don't have any numbness",
    "i'm not limping",
  ])('is not heard where it is denied: "%s"', (utterance) => {
    expect(heardSigns(utterance)).toEqual([]);
  });

  /** The signs that an utterance says there are. */
  function heardSigns(utterance: string): readonly string[] {
    const understood = understand(utterance, true, '2026-03-02');
    if (understood.kind !== 'intent') return [understood.kind];
    if (understood.intent.name !== 'SeeDoctorIntent') return [understood.intent.name];
    const said = understood.intent.slots?.['symptom']?.slotValue;
    const values = said === undefined ? [] : said.type === 'List' ? (said.values ?? []) : [said];
    return values.flatMap((value) =>
      value.type === 'Simple'
        ? (value.resolutions?.resolutionsPerAuthority ?? []).flatMap((authority) =>
            authority.values.map((each) => each.value.id),
          )
        : [],
    );
  }
});

function repeats(texts: readonly string[]): readonly string[] {
  return texts.filter((text, at) => texts.indexOf(text) !== at);
}
