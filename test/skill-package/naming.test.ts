import { describe, expect, it } from 'vitest';
import { modelFor, modelLocales } from '../../tools/locales/interaction-model.ts';
import { invocationName, stages } from '../../tools/skill-package/stage.ts';
import { namingRules, rulesBrokenBy } from './naming-rules.ts';

describe.each(stages)('the invocation name of %s', (stage) => {
  it.each(namingRules)('has $rule', ({ isBroken }) => {
    expect(isBroken(invocationName(stage))).toBe(false);
  });
});

it('no stage’s name begins with another’s, so that Alexa can tell them apart', () => {
  const names = stages.map(invocationName);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) {
    const longer = names.filter((other) => other !== name && other.startsWith(`${name} `));
    expect(longer).toEqual([]);
  }
});

it.each(namingRules.flatMap(({ rule, brokenBy }) => brokenBy.map((name) => [name, rule] as const)))(
  '"%s" would be refused: %s',
  (name, rule) => {
    expect(rulesBrokenBy(name)).toEqual([rule]);
  },
);

describe.each(modelLocales())('the samples of %s', (locale) => {
  const { intents } = modelFor(locale);
  const samples = intents.flatMap((intent) => intent.samples);

  it('hold no wake word, and never the name of the skill', () => {
    const names = [...stages.map(invocationName), 'alexa', "alexa's", 'amazon', 'echo'];
    const named = samples.filter((sample) =>
      names.some((name) => ` ${sample.replaceAll('-', ' ')} `.includes(` ${name} `)),
    );
    expect(named).toEqual([]);
  });

  it('belong to intents and slots named in letters and underscores', () => {
    const names = intents.flatMap(({ name, slots }) => [name, ...slots.map((slot) => slot.name)]);
    expect(names.filter((name) => !/^(AMAZON\.)?[A-Za-z_]+$/.test(name))).toEqual([]);
  });
});
