import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commandsOf } from '../../simulator/language/open-speech.ts';
import { Mistake } from '../../simulator/mistake.ts';
import { readOptions } from '../../simulator/options.ts';
import { dialects, ownSamples, ownSynonyms, spellings } from '../../tools/locales/differences.ts';
import { modelDocument, modelFor, modelLocales } from '../../tools/locales/interaction-model.ts';
import { type LanguageModel, localized } from '../../tools/locales/localized.ts';
import { buildSkillPackage } from '../../tools/skill-package/build.ts';
import { understandingOf } from '../support/understanding.ts';

const american = modelFor('en-US');
const folder = await mkdtemp(join(tmpdir(), 'skill-package-'));
afterAll(() => rm(folder, { recursive: true }));

type Model = typeof american;

const phrasesOf = (model: Model, type: string, id: string | undefined): readonly string[] =>
  model.types
    .filter(({ name }) => name === type)
    .flatMap(({ values }) => values)
    .filter((value) => value.id === id)
    .flatMap(({ name }) => [name.value, ...name.synonyms]);

const samplesOf = (model: Model, intent: string): readonly string[] =>
  model.intents.find(({ name }) => name === intent)?.samples ?? [];

it('there are five Englishes, of which one is written and four are derived', () => {
  expect(modelLocales().toSorted()).toEqual(['en-AU', 'en-CA', 'en-GB', 'en-IN', 'en-US']);
});

it('the American model is the one that is written, word for word', async () => {
  const file = join(import.meta.dirname, '../../skill-package/interactionModels/custom/en-US.json');
  expect(modelDocument('en-US')).toEqual(JSON.parse(await readFile(file, 'utf8')));
});

describe.each(modelLocales())('the model of %s', (locale) => {
  const model = modelFor(locale);

  it('has the same name, intents, slots and ids as every other', () => {
    const bones = ({ invocationName, intents, types }: Model) => ({
      invocationName,
      intents: intents.map(({ name, slots }) => ({ name, slots })),
      types: types.map(({ name, values }) => ({ name, ids: values.map(({ id }) => id) })),
    });
    expect(bones(model)).toEqual(bones(american));
  });

  it('keeps all that the American model understands', () => {
    for (const { name, samples } of american.intents) {
      expect(samplesOf(model, name)).toEqual(expect.arrayContaining(samples));
    }
    for (const { name, values } of american.types) {
      for (const { id } of values) {
        expect(phrasesOf(model, name, id)).toEqual(
          expect.arrayContaining([...phrasesOf(american, name, id)]),
        );
      }
    }
  });

  it('has eight samples at least for every command that is not only Alexa’s own', () => {
    const few = commandsOf(model).intents.filter(
      ({ name, samples }) => samples.length < 8 && !name.startsWith('AMAZON.'),
    );
    expect(few.map(({ name }) => name)).toEqual([]);
  });

  it('has no sample in two intents, nor twice in one', () => {
    const all = model.intents.flatMap(({ samples }) =>
      samples.map((sample) => sample.replaceAll('-', ' ')),
    );
    const before = american.intents.flatMap(({ samples }) =>
      samples.map((sample) => sample.replaceAll('-', ' ')),
    );
    const doubles = (phrases: readonly string[]) =>
      phrases.filter((phrase, place) => phrases.indexOf(phrase) !== place);
    expect(doubles(all)).toEqual(doubles(before));
  });

  it('gives a value that can be said alone no new name that is a sample already', () => {
    const samples = new Set(model.intents.flatMap((intent) => intent.samples));
    const alone = model.intents.flatMap(({ slots, samples }) =>
      slots.filter((slot) => samples.includes(`{${slot.name}}`)).map((slot) => slot.type),
    );
    const names = model.types
      .filter(({ name }) => alone.includes(name))
      .flatMap(({ name, values }) =>
        values.flatMap(({ id }) =>
          phrasesOf(model, name, id).filter(
            (each) => !phrasesOf(american, name, id).includes(each),
          ),
        ),
      );
    expect(names.filter((name) => samples.has(name))).toEqual([]);
  });

  it('is written in letters, apostrophes, hyphens, periods and slots', () => {
    const phrases = [
      ...model.intents.flatMap(({ samples }) => samples),
      ...model.types.flatMap(({ values }) =>
        values.flatMap(({ name }) => [name.value, ...name.synonyms]),
      ),
    ];
    expect(phrases.filter((phrase) => !/^[\p{L}' .\-_{}]+$/u.test(phrase))).toEqual([]);
  });
});

/** What Alexa would write for Alexa's own slots. */
const filled = (sample: string): string =>
  sample.replace('{duration}', 'ten days').replace('{date}', 'monday');

describe.each(dialects)('in %s', (dialect) => {
  const model = modelFor(dialect);
  const { understand } = understandingOf(dialect);
  const own = ownSamples.filter((each) => each.in.includes(dialect));
  const today = '2026-03-02';

  it.each(own.flatMap(({ intent, samples }) => samples.map((sample) => [filled(sample), intent])))(
    '"%s" is understood as %s',
    (sample, intent) => {
      expect(understand(sample, true, today)).toMatchObject({
        kind: 'intent',
        intent: { name: intent },
      });
    },
  );

  it('a slot’s value goes by its own names, too', () => {
    for (const { type, id, synonyms } of ownSynonyms.filter((each) => each.in.includes(dialect))) {
      expect(phrasesOf(model, type, id)).toEqual(expect.arrayContaining([...synonyms]));
    }
  });

  it('what can be spelt in two ways is understood in both', () => {
    const meanings = [
      ...model.intents.map(({ samples }) => samples),
      ...model.types.flatMap(({ name, values }) =>
        values.map(({ id }) => phrasesOf(model, name, id)),
      ),
    ];
    for (const phrases of meanings) {
      for (const pair of spellings) {
        for (const [one, other] of [pair, pair.toReversed()]) {
          const word = new RegExp(`(?<![\\w{])${one}(?![\\w}])`, 'g');
          const swapped = phrases.map((phrase) => phrase.replaceAll(word, other ?? ''));
          expect(phrases).toEqual(expect.arrayContaining(swapped));
        }
      }
    }
    expect(meanings.flat().join('\n')).toMatch(/\bprogramme\b/);
  });
});

it.each([
  ['en-GB', 'should i see a physiotherapist'],
  ['en-AU', 'my hammy is sore'],
  ['en-CA', 'i need a physiotherapist'],
  ['en-IN', 'do i need a physiotherapist'],
])('in %s one can say "%s", which an American does not', (locale, said) => {
  const samples = (model: Model) => model.intents.flatMap((intent) => intent.samples);
  expect(samples(modelFor(locale))).toContain(said);
  expect(samples(american)).not.toContain(said);
});

describe('a phrase that would mean two things', () => {
  const pain = { name: 'PainIntent', samples: ['it hurts'] };
  const type = (values: LanguageModel['types'][number]['values']) => [
    { name: 'RoutineName', values },
  ];

  it('is refused among the samples, by its name', () => {
    const model = {
      intents: [pain, { name: 'HelpMe', samples: ['it is paining'] }],
      types: [],
    };
    expect(() => localized(model, 'en-IN')).toThrow(
      'en-IN, the samples: "it is paining" is HelpMe as well as PainIntent.',
    );
    expect(() => localized(model, 'en-GB')).not.toThrow();
  });

  it('is refused among the names of a slot’s values', () => {
    const values = [
      { id: 'cool-down', name: { value: 'cool-down' } },
      { id: 'rolling', name: { value: 'rolling', synonyms: ['warm down'] } },
    ];
    expect(() => localized({ intents: [], types: type(values) }, 'en-GB')).toThrow(
      '"warm down" is rolling as well as cool-down.',
    );
  });

  it('is refused when another spelling makes it so', () => {
    const values = [
      { id: 'one', name: { value: 'a gray leg' } },
      { id: 'other', name: { value: 'a pale leg', synonyms: ['a grey leg'] } },
    ];
    expect(() => localized({ intents: [], types: type(values) }, 'en-GB')).toThrow(
      /"a gr[ae]y leg" is/,
    );
  });

  it('leaves the names of slots as they are', () => {
    const model = { intents: [{ name: 'A', samples: ['the {color} color'] }], types: [] };
    expect(localized(model, 'en-GB').intents[0]?.samples).toEqual([
      'the {color} color',
      'the {color} colour',
    ]);
  });
});

it('a British spelling in the American model is understood in the American one, too', () => {
  const model = { intents: [{ name: 'A', samples: ['my leg is grey'] }], types: [] };
  expect(localized(model, 'en-CA').intents[0]?.samples).toEqual([
    'my leg is grey',
    'my leg is gray',
  ]);
});

it('a build writes all five models beside the rest of the skill package, and nothing old', async () => {
  await writeFile(join(folder, 'left-over.json'), '{}');
  await buildSkillPackage(folder);
  const custom = join(folder, 'interactionModels/custom');
  expect((await readdir(custom)).toSorted()).toEqual(
    ['en-AU', 'en-CA', 'en-GB', 'en-IN', 'en-US'].map((locale) => `${locale}.json`),
  );
  for (const locale of modelLocales()) {
    const written: unknown = JSON.parse(await readFile(join(custom, `${locale}.json`), 'utf8'));
    expect(written).toEqual(modelDocument(locale));
  }
  expect((await readdir(folder)).toSorted()).toEqual(['assets', 'interactionModels', 'skill.json']);
});

it('the simulator takes a locale that is derived, and names those there are for another', () => {
  expect(readOptions(['--locale', 'en-GB'], modelLocales()).locale).toBe('en-GB');
  expect(() => readOptions(['--locale', 'fr-FR'], modelLocales())).toThrow(Mistake);
  expect(() => readOptions(['--locale', 'fr-FR'], modelLocales())).toThrow(
    /en-US, en-GB, en-AU, en-CA, en-IN/,
  );
  expect(() => readOptions(['--locale', '../en-US'], modelLocales())).toThrow(Mistake);
});
