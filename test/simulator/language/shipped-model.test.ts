import { describe, expect, it } from 'vitest';
import { readInteractionModel } from '../../../simulator/language/interaction-model.ts';
import { createUnderstanding, type Understood } from '../../../simulator/language/understand.ts';
import { outcome, TODAY } from './model.ts';
import { offTopic } from './off-topic.ts';
import { paraphrases } from './paraphrases.ts';

const MODEL = new URL(
  '../../../skill-package/interactionModels/custom/en-US.json',
  import.meta.url,
);
const model = readInteractionModel(MODEL);
const { understand } = createUnderstanding(model);
const heardBefore = new Map<string, Understood>();

/** What is made of an utterance in an open session; several tests look at the same ones. */
function heard(utterance: string): Understood {
  const understood = heardBefore.get(utterance) ?? understand(utterance, true, TODAY);
  heardBefore.set(utterance, understood);
  return understood;
}

const reached = (utterance: string): string => outcome(heard(utterance));

/** Words of built-in types that Alexa can read. */
const builtInWords: Readonly<Record<string, string>> = {
  'AMAZON.DURATION': 'ten minutes',
  'AMAZON.DATE': 'today',
};

/** How many values a sample is tried with that has words of its own. */
const VALUES_A_SAMPLE = 12;

/** A sample with values in its slots: each value of the type in a bare slot, else some of them. */
function said(sample: string, slots: readonly { name: string; type: string }[]): string[] {
  const used = slots
    .filter(({ name }) => sample.includes(`{${name}}`))
    .map(({ name, type }, place) => {
      const values = model.types.find((each) => each.name === type)?.values;
      const words = values?.flatMap((value) => [value.name.value, ...value.name.synonyms]);
      return { name, words: words ?? [builtInWords[type] ?? 'five'], place };
    });
  const most = Math.max(1, ...used.map(({ words }) => words.length));
  const count = /^\{\w+\}$/.test(sample) ? most : Math.min(most, VALUES_A_SAMPLE);
  return Array.from({ length: count }, (_, round) =>
    used.reduce((text, { name, words, place }) => {
      const at = (round + sample.length * VALUES_A_SAMPLE + place * 7) % words.length;
      return text.replaceAll(`{${name}}`, words[at] ?? '');
    }, sample),
  );
}

describe('the shipped model', () => {
  it.each(model.intents.filter(({ samples }) => samples.length > 0))(
    'sends every sample of $name to it, whatever is in its slots',
    ({ name, samples, slots }) => {
      const utterances = samples.flatMap((sample) => said(sample, slots));
      const strays = utterances
        .map((utterance) => `${utterance}: ${reached(utterance)}`)
        .filter((line) => !line.endsWith(`: ${name}`));
      expect(strays).toEqual([]);
    },
  );

  it('hears the words of every slot value as that value', () => {
    const strays = model.intents.flatMap(({ slots, samples }) =>
      samples
        .flatMap((sample) => said(sample, slots))
        .filter((utterance) => {
          const understood = heard(utterance);
          const filled =
            understood.kind === 'intent' ? Object.values(understood.intent.slots ?? {}) : [];
          return filled.some(
            ({ value, resolutions }) =>
              value === '?' ||
              resolutions?.resolutionsPerAuthority?.some(({ values }) => values.length === 0),
          );
        }),
    );
    expect(strays).toEqual([]);
  });

  it('keeps an exercise it has not got apart from one it has', () => {
    expect(understand('start my shoulder warm-up', true)).toMatchObject({
      intent: {
        name: 'StartRoutineIntent',
        slots: {
          routine: {
            value: 'shoulder warm-up',
            resolutions: { resolutionsPerAuthority: [{ status: { code: 'ER_SUCCESS_NO_MATCH' } }] },
          },
        },
      },
    });
  });

  it('finds the value in a sentence nobody foresaw', () => {
    expect(understand('could you ice for about ten minutes', true)).toMatchObject({
      intent: { name: 'SetIceTimerIntent', slots: { duration: { value: 'PT10M' } } },
    });
  });

  it('reaches the right intent for nine in ten paraphrases', () => {
    const lines = Object.entries(paraphrases).flatMap(([intent, utterances]) =>
      utterances.map((utterance) => ({ intent, utterance, heard: reached(utterance) })),
    );
    const misses = lines.filter(({ intent, heard }) => intent !== heard);
    const list = misses.map(({ utterance, heard }) => `${utterance}: ${heard}`).join('\n');
    expect(misses.length / lines.length, list).toBeLessThanOrEqual(0.1);
  });

  it('refuses what is not its business', () => {
    const taken = offTopic
      .map((utterance) => `${utterance}: ${reached(utterance)}`)
      .filter((line) => !line.endsWith(': AMAZON.FallbackIntent'));
    expect(taken.length / offTopic.length, taken.join('\n')).toBeLessThanOrEqual(0.03);
  });

  it('understands the same the second time', () => {
    const again = createUnderstanding(model);
    for (const utterance of [...offTopic, ...Object.values(paraphrases).flat()]) {
      expect(again.understand(utterance, true, TODAY)).toEqual(heard(utterance));
    }
  });

  it('learns a model in 120 ms and takes 5 ms an utterance', () => {
    const learned = createUnderstanding(model);
    // The quickest of a few: the others waited for a busy machine.
    const learning = Math.min(
      ...Array.from({ length: 5 }, () => {
        const start = performance.now();
        createUnderstanding(model);
        return performance.now() - start;
      }),
    );
    const times = offTopic
      .map((utterance) => {
        const before = performance.now();
        learned.understand(utterance, true, TODAY);
        return performance.now() - before;
      })
      .toSorted((a, b) => a - b);
    expect(learning).toBeLessThan(120);
    expect(times[Math.floor(times.length / 2)]).toBeLessThan(5);
  });
});
