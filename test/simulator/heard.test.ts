import { expect, test } from 'vitest';
import { standingClock } from '../../simulator/clock.ts';
import { asking, dawn, moveInWith } from './scripted-skill.ts';

const script = {
  LaunchRequest: [asking('Hello.')],
  SayMyIntent: [asking('I see.')],
  AnythingIntent: [asking('Aha.')],
  'AMAZON.FallbackIntent': [asking('Pardon?')],
};

test('a line tells what the skill made of it, and the verdict, where the skill can tell', async () => {
  const told = { meaning: ['symptom:numbness'], verdict: 'urgent' };
  const { hear } = await moveInWith(script, 'dot', standingClock(dawn), { told });
  expect((await hear('/open')).outcome).toMatchObject(told);
  expect((await hear('/wait 1s')).outcome).toMatchObject({ meaning: [], verdict: null });
});

test('a line has no meaning and no verdict where the skill tells nothing', async () => {
  const { hear } = await moveInWith(script, 'dot');
  expect((await hear('/open')).outcome).toMatchObject({ meaning: [], verdict: null });
});

test('a household listens with the ears that it is given', async () => {
  const alexa = await moveInWith(script, 'dot');
  const open = await moveInWith(script, 'dot', standingClock(dawn), { ears: 'open' });
  for (const { hear } of [alexa, open]) await hear('/open');
  expect((await alexa.hear('hold on')).outcome.intent).toBe('AMAZON.PauseIntent');
  expect((await open.hear('hold on a minute')).outcome).toMatchObject({
    intent: 'AnythingIntent',
    slots: { words: 'hold on a minute' },
  });
});

test('words are lost from "/fault words off" to "/fault words on"', async () => {
  const { hear } = await moveInWith(script, 'dot');
  await hear('/open');
  const intents = [];
  for (const line of [
    '/fault words off',
    'my leg feels odd',
    '/fault words on',
    'my leg feels odd',
  ]) {
    intents.push((await hear(line)).outcome.intent);
  }
  expect(intents).toEqual([null, 'AMAZON.FallbackIntent', null, 'SayMyIntent']);
});
