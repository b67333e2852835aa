import { describe, expect, it } from 'vitest';
import { readInteractionModel } from '../../../simulator/language/interaction-model.ts';
import { createUnderstanding, type Understood } from '../../../simulator/language/understand.ts';
import { readUtterances } from '../../../tools/nlu/utterances.ts';
import { outcome, TODAY } from './model.ts';

const MODEL = new URL(
  '../../../skill-package/interactionModels/custom/en-US.json',
  import.meta.url,
);
const model = readInteractionModel(MODEL);
const { understand } = createUnderstanding(model);
const sentences = readUtterances('development').map(({ say }) => say);
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
  'AMAZON.SearchQuery': 'zebras purple like',
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

/** Takes whole sentences, where nothing else takes them. */
const catchAll = 'AnythingIntent';

describe('the shipped model', () => {
  it.each(model.intents.filter(({ name, samples }) => samples.length > 0 && name !== catchAll))(
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
    const commands = model.intents.filter(({ name }) => name !== catchAll);
    const strays = commands.flatMap(({ slots, samples }) =>
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

  it('finds the value in a command nobody foresaw', () => {
    expect(understand('how do you do a hip bridge again', true)).toMatchObject({
      intent: { name: 'HowToIntent', slots: { exercise: { value: 'hip bridge' } } },
    });
  });

  it.each([
    ['my hamstring feels really odd', 'SayMyIntent', 'hamstring feels really odd'],
    ["no it isn't numb at all", 'DenyIntent', "it isn't numb at all"],
    ["is it bad that i can't straighten it", 'AskIsItIntent', "bad that i can't straighten it"],
    ['my daughter pulled hers', 'ChildIntent', 'pulled hers'],
    ['pulled something sprinting', catchAll, 'pulled something sprinting'],
  ])('hands over what somebody says in words of their own: "%s"', (said, name, value) => {
    expect(understand(said, true)).toMatchObject({
      intent: { name, slots: { words: { value } } },
    });
  });

  it('takes for a command only what is hardly in doubt: other words lose nothing on the way', () => {
    const taken = sentences.filter((sentence) => {
      const understood = heard(sentence);
      const words = understood.kind === 'intent' && understood.intent.slots?.['words']?.value;
      return !words;
    });
    expect(taken.length / sentences.length).toBeLessThan(0.1);
  });

  it('understands the same the second time', () => {
    const again = createUnderstanding(model);
    for (const utterance of sentences) {
      expect(again.understand(utterance, true, TODAY)).toEqual(heard(utterance));
    }
  });

  it('learns a model in the time that reading it 400 times takes, and an utterance in that of 20', () => {
    const took = (work: () => unknown): number => {
      const before = performance.now();
      work();
      return performance.now() - before;
    };
    const reads = 20;
    const read = (): void => {
      for (let count = 0; count < reads; count += 1) JSON.parse(JSON.stringify(model));
    };
    // Side by side and the best of a few: whatever else the machine does slows down both.
    const leastRatio = (work: () => unknown): number =>
      Math.min(...Array.from({ length: 5 }, () => took(work) / took(read)));
    const some = sentences.slice(0, 40);
    const listening = leastRatio(() => {
      for (const sentence of some) understand(sentence, true, TODAY);
    });
    expect(leastRatio(() => createUnderstanding(model)) * reads).toBeLessThan(400);
    expect((listening / some.length) * reads).toBeLessThan(20);
  });
});
