import { describe, expect, test } from 'vitest';
import { createUnderstanding } from '../../../simulator/language/understand.ts';
import { modelFor } from '../../../tools/locales/interaction-model.ts';
import { questions } from './questions.ts';

const model = modelFor('en-US');
const { understand } = createUnderstanding(model);

/** The topic that an utterance reaches. */
function topicOf(utterance: string): string | undefined {
  const understood = understand(utterance, true, '2026-03-02');
  if (understood.kind !== 'intent' || understood.intent.name !== 'TopicIntent') return undefined;
  const [authority] =
    understood.intent.slots?.['topic']?.resolutions?.resolutionsPerAuthority ?? [];
  return authority?.values[0]?.value.id;
}

const samples = model.intents.find(({ name }) => name === 'TopicIntent')?.samples ?? [];
const values = model.types
  .filter(({ name }) => name === 'Topic')
  .flatMap((type) => type.values)
  .flatMap(({ id, name }) => [name.value, ...name.synonyms].map((phrase) => ({ id, phrase })));

const asked = Object.entries(questions).flatMap(([topic, utterances]) =>
  utterances.map((utterance) => ({ topic, utterance, heard: topicOf(utterance) })),
);

describe('questions nobody wrote down', () => {
  const spelled = (text: string): string => text.replaceAll('-', ' ');

  test('are none of the samples with a topic filled in', () => {
    const foreseen = new Set(
      samples.flatMap((sample) =>
        values.map(({ phrase }) => spelled(sample.replace('{topic}', phrase))),
      ),
    );
    expect(foreseen.size).toBeGreaterThan(1000);
    expect(asked.filter(({ utterance }) => foreseen.has(spelled(utterance)))).toEqual([]);
  });

  test('reach their topic, more than a hundred of them and nineteen in twenty', () => {
    const right = asked.filter(({ topic, heard }) => topic === heard);
    const misses = asked.filter(({ topic, heard }) => topic !== heard);
    const list = misses.map(({ utterance, heard }) => `${utterance}: ${heard}`).join('\n');
    expect(right.length).toBeGreaterThan(100);
    expect(right.length / asked.length, list).toBeGreaterThanOrEqual(0.95);
  });
});

test('every name of a topic reaches that topic, by whatever sample it is asked', () => {
  const strays = values.flatMap(({ id, phrase }, place) =>
    [0, 1, 2]
      .map((step) => samples[(place * 3 + step) % samples.length] ?? '')
      .map((sample) => sample.replace('{topic}', phrase))
      .filter((utterance) => topicOf(utterance) !== id),
  );
  expect(values.length).toBeGreaterThan(500);
  expect(strays).toEqual([]);
});

test('no two topics share a name', () => {
  const names = values.map(({ phrase }) => phrase.replaceAll('-', ' '));
  expect(new Set(names).size).toBe(names.length);
});

test('no sign that calls for a doctor is taken for a question to the library', () => {
  const signs = model.types
    .filter(({ name }) => name === 'Symptom')
    .flatMap((type) => type.values.flatMap(({ name }) => [name.value, ...name.synonyms]));
  const taken = signs
    .flatMap((sign) => [sign, `i have ${sign}`, `there is ${sign}`])
    .filter((utterance) => topicOf(utterance) !== undefined);
  expect(signs.length).toBeGreaterThan(100);
  expect(taken).toEqual([]);
});
