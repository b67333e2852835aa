import { describe, expect, it } from 'vitest';
import { modelFor, modelLocales } from '../../tools/locales/interaction-model.ts';
import { invocationName, stages } from '../../tools/skill-package/stage.ts';
import { storePage } from '../../tools/skill-package/store-page.ts';
import { moveIn } from '../support/household.ts';

const examples = stages.flatMap((stage) => modelLocales().map((locale) => ({ stage, locale })));

describe.each(examples)('the example phrases of $stage in $locale', ({ stage, locale }) => {
  const { examplePhrases } = storePage(locale, stage);
  const spoken = invocationName(stage);

  it('open the skill by its exact name, and go on with a sample utterance', () => {
    const { intents, types } = modelFor(locale);
    const said = intents.flatMap(({ samples, slots }) =>
      samples.flatMap((sample) => {
        const slot = slots.find(({ name }) => sample.includes(`{${name}}`));
        const values = types.find(({ name }) => name === slot?.type)?.values ?? [];
        const names = values.flatMap(({ name }) => [name.value, ...name.synonyms]);
        return slot === undefined
          ? [sample]
          : names.map((name) => sample.replace(`{${slot.name}}`, name));
      }),
    );
    expect(examplePhrases[0]).toBe(`Alexa, open ${spoken}`);
    for (const phrase of examplePhrases.slice(1)) {
      const start = `Alexa, ask ${spoken} to `;
      expect(phrase.startsWith(start), phrase).toBe(true);
      expect(said).toContain(phrase.slice(start.length));
    }
    expect(new Set(examplePhrases).size).toBe(3);
  });

  it('said to a device out of the blue, each get the answer that they promise', async () => {
    const heard: string[] = [];
    for (const phrase of examplePhrases) {
      const household = await moveIn({ locale, stage });
      const { outcome, exchanges } = await household.hear(phrase);
      expect(outcome.listening, phrase).toBe(true);
      expect(exchanges.flatMap(({ breaches }) => breaches ?? [])).toEqual([]);
      heard.push(`${outcome.intent}: ${outcome.say}`);
    }
    const [opened, warmUp, ice] = heard;
    expect(opened).toMatch(/^LaunchRequest: Hi, I'm your hamstring coach, .*\?$/);
    expect(warmUp).toMatch(/^StartRoutineIntent: .*Leg crossovers\..*Halfway\./);
    expect(ice).toMatch(/^SetIceTimerIntent: .*\bice\b.*\?$/);
  });
});
