import { describe, expect, test } from 'vitest';
import { hear } from '../../../lambda/hearing/index.ts';
import { wholeOf } from '../../../lambda/hearing/parts-of-topics.ts';
import { modelFor } from '../../../tools/locales/interaction-model.ts';
import { cases } from '../doctor/cases.ts';
import { signsInWords } from '../in-words.ts';
import { questions } from './questions.ts';

const model = modelFor('en-US');

/** The topic that words reach, taught or not. */
function topicOf(words: string): string | undefined {
  const [meant] = hear(words).meant;
  if (meant?.kind === 'elsewhere') return meant.field;
  return meant?.kind === 'topic' && meant.topic.kind === 'known' ? meant.topic.id : undefined;
}

const asked = Object.entries(questions).flatMap(([topic, utterances]) =>
  utterances.map((utterance) => ({ topic, utterance, heard: topicOf(utterance) })),
);

describe('questions nobody wrote down', () => {
  const spelled = (text: string): string => text.replaceAll('-', ' ');

  test('are none of the samples of the model', () => {
    const foreseen = new Set(model.intents.flatMap(({ samples }) => samples.map(spelled)));
    expect(foreseen.size).toBeGreaterThan(1000);
    expect(asked.filter(({ utterance }) => foreseen.has(spelled(utterance)))).toEqual([]);
  });

  test('reach their topic, more than a hundred of them and nineteen in twenty', () => {
    const right = asked.filter(({ topic, heard }) => topic === wholeOf(heard ?? ''));
    const misses = asked.filter(({ topic, heard }) => topic !== wholeOf(heard ?? ''));
    const list = misses.map(({ utterance, heard }) => `${utterance}: ${heard}`).join('\n');
    expect(right.length, list).toBeGreaterThan(100);
    expect(right.length / asked.length, list).toBeGreaterThanOrEqual(0.95);
  });
});

test('no sign that calls for a doctor is taken for a question to the library', () => {
  const { easing, ...calling } = signsInWords;
  const told = cases
    .filter(({ calls, says }) => calls !== 'none' && says.length === 1)
    .flatMap(({ says }) => says);
  const signs = [...Object.values(calling), ...told];
  expect(signs.length).toBeGreaterThan(100);
  expect(signs.filter((sign) => topicOf(sign) !== undefined)).toEqual([]);
});
