import { describe, expect, it } from 'vitest';
import { words } from '../../support/a-turn.ts';
import { runner } from '../../support/runner.ts';
import { warmingUp } from '../../support/warming-up.ts';

const { doctor } = words;

/** What was said of a sign that is not the runner's own, now, and what is answered. */
const scoped = [
  ['asked', 'is a pop bad', doctor.ifYouHad('pop', 'urgent')],
  ['asked', 'should i worry about chest pain', doctor.ifYouHad('chest-pain', 'emergency')],
  ['if', 'what if i felt a pop', doctor.ifYouHad('pop', 'urgent')],
  ['somebody else', 'my husband felt a pop', doctor.somebody.urgent(['pop'], 'he', false)],
  ['somebody else', 'my son has a numb leg', doctor.somebody.urgent(['numbness'], 'he', true)],
  ['past', 'i felt a pop last year', doctor.ifItReturns('pop', 'urgent')],
] as const;

describe.each(scoped)('a sign that is %s: "%s"', (_scope, words, answer) => {
  it('is told what it would call for, and nothing is noted', async () => {
    const coach = runner();
    const { say, breaches } = await coach.say('AnythingIntent', { words });
    expect(breaches).toEqual([]);
    expect(say).toContain(answer);
    expect(say).not.toContain('You told me about');
    const told = (coach.attributes()?.['doctor'] ?? {}) as Record<string, unknown>;
    expect(told['answers'] ?? {}).toEqual({});
  });

  it('does not give up the routine that waits', async () => {
    const coach = await warmingUp();
    await coach.say('AMAZON.PauseIntent');
    await coach.say('AnythingIntent', { words });
    expect(coach.record()?.routine).toMatchObject({ routine: 'warm-up' });
  });
});

it.each([
  ['WhatIfIntent', 'i felt a pop', doctor.ifYouHad('pop', 'urgent')],
  ['SomebodyIntent', 'felt a pop', doctor.somebody.urgent(['pop'], 'they', false)],
  ['ChildIntent', 'has a numb leg', doctor.somebody.urgent(['numbness'], 'they', true)],
])('what the carrier of %s took away is given back to "%s"', async (intent, words, answer) => {
  expect((await runner().say(intent, { words })).say).toContain(answer);
});

it("a sign of the runner beside one of somebody else is the runner's", async () => {
  const { say } = await runner().say('AnythingIntent', {
    words: 'my husband felt a pop and i have chest pain',
  });
  expect(say).toMatch(/^Call 911 .* You told me about chest pain/);
});

it('the worst of the signs asked about decides', async () => {
  const { say } = await runner().say('AnythingIntent', {
    words: 'what if i had a pop or chest pain',
  });
  expect(say).toContain(doctor.ifYouHad('chest-pain', 'emergency'));
});
