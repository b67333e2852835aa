import { describe, expect, test } from 'vitest';
import { createUnderstanding } from '../../simulator/language/understand.ts';
import { accuracyOf, evaluate, type Judged } from '../../tools/nlu/evaluation.ts';
import { createForesight } from '../../tools/nlu/foreseen.ts';
import { confusionTable } from '../../tools/nlu/report.ts';
import { annotationSets, judgeAll, leastAccuracy, shippedModel } from '../../tools/nlu/sets.ts';

const model = shippedModel();
const { unforeseen, foreseen, offTopic } = judgeAll();

/** Of so few utterances of one intent, this many may be misheard and leave it usable. */
const leastOfAnIntent = 0.7;

describe('what runners say, written by somebody who had not seen the model', () => {
  test('is understood, slots and all, in nineteen of twenty cases that no sample foresees', () => {
    expect(unforeseen.length).toBeGreaterThanOrEqual(360);
    expect(accuracyOf(unforeseen), confusionTable(unforeseen)).toBeGreaterThanOrEqual(
      leastAccuracy,
    );
  });

  test('is understood nearly always where a sample has it word for word', () => {
    expect(accuracyOf(foreseen), confusionTable(foreseen)).toBeGreaterThanOrEqual(0.99);
  });

  test('leaves no intent far behind', () => {
    const all = [...unforeseen, ...foreseen];
    const weak = [...byIntent(all)].filter(([, said]) => accuracyOf(said) < leastOfAnIntent);
    expect(weak.map(([intent]) => intent)).toEqual([]);
  });

  test('covers every intent the model has', () => {
    const said = byIntent([...unforeseen, ...foreseen]);
    const missing = model.intents
      .map(({ name }) => name)
      .filter((name) => name !== 'AMAZON.FallbackIntent' && (said.get(name)?.length ?? 0) < 4);
    expect(missing).toEqual([]);
  });

  test('never loses a sign to something harmless', () => {
    const signs = [...unforeseen, ...foreseen].filter(
      ({ annotation }) => annotation.slots['symptom'] !== undefined,
    );
    const harmless = signs.filter(
      ({ heardIntent }) => !['SeeDoctorIntent', 'SkinTroubleIntent'].includes(heardIntent),
    );
    expect(signs.length).toBeGreaterThan(50);
    expect(harmless.map(({ annotation }) => annotation.utterance)).toEqual([]);
  });
});

test('what is none of the coach’s business is refused in nineteen of twenty cases', () => {
  expect(offTopic.length).toBeGreaterThanOrEqual(70);
  expect(accuracyOf(offTopic), confusionTable(offTopic)).toBeGreaterThanOrEqual(leastAccuracy);
});

describe('the sets', () => {
  const isForeseen = createForesight(model);

  test('hold no utterance that is a sample, or one with values in its slots', () => {
    const known = [...annotationSets.unforeseen(), ...annotationSets.offTopic()].filter(
      ({ utterance, today }) => isForeseen(utterance, today),
    );
    expect(known.map(({ utterance }) => utterance)).toEqual([]);
  });

  test('say nothing twice', () => {
    const said = Object.values(annotationSets)
      .flatMap((read) => read())
      .map(({ utterance }) => utterance);
    expect(said.filter((utterance, at) => said.indexOf(utterance) !== at)).toEqual([]);
  });

  test('name only intents and slots that there are', () => {
    const unknown = Object.values(annotationSets)
      .flatMap((read) => read())
      .filter(({ intent, slots }) => {
        const definition = model.intents.find(({ name }) => name === intent);
        const names = definition?.slots.map(({ name }) => name);
        return names === undefined || !Object.keys(slots).every((slot) => names.includes(slot));
      });
    expect(unknown).toEqual([]);
  });
});

test.each([
  ['TopicIntent', { topic: 'ice' }, true],
  ['TopicIntent', {}, true],
  ['TopicIntent', { topic: 'heat' }, false],
  ['TellMeMoreIntent', {}, false],
])(
  'an utterance is right only when the intent and every slot are: %s %o',
  (intent, slots, isRight) => {
    const said = { utterance: 'tell me about ice', today: '2026-03-02', intent, slots };
    expect(evaluate([said], createUnderstanding(model))).toMatchObject([{ isRight }]);
  },
);

function byIntent(judged: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> {
  const said = new Map<string, readonly Judged[]>();
  for (const each of judged) {
    const { intent } = each.annotation;
    said.set(intent, [...(said.get(intent) ?? []), each]);
  }
  return said;
}
