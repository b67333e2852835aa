import { describe, expect, it } from 'vitest';
import { english } from '../../../lambda/locales/en/index.ts';
import { minutes } from '../../../lambda/time.ts';
import { type Runner, runner } from '../../support/runner.ts';

const { icing } = english((_phrase, [first]) => first, 'en-US');
const heard = (coach: Runner, words: string) => coach.say('AnythingIntent', { words });
const asked = (coach: Runner) => coach.attributes()?.['asked'];

describe('ice that was on before the coach heard of it', () => {
  it('counts from when it began: what is left of twenty minutes is asked for', async () => {
    const coach = runner();
    const told = await heard(coach, "i've had the ice on for ten minutes");
    expect(told.breaches).toEqual([]);
    expect(asked(coach)).toEqual({ about: 'ice-check', length: minutes(10) });
  });

  it.each([
    ['twenty', 0],
    ['thirty', 0],
    ['eighteen', 2],
  ])('comes off at once, or with the twentieth minute, after %s minutes', async (count, left) => {
    const coach = runner();
    const told = await heard(coach, `i've had the ice on for ${count} minutes`);
    expect(told.breaches).toEqual([]);
    expect(told.say).toContain(icing.onLongEnough(minutes(left)));
    expect(coach.record()?.ice).toBeUndefined();
  });
});

describe('"how much ice is left"', () => {
  it('is told in minutes while the ice is on', async () => {
    const coach = runner();
    await coach.say('SetIceTimerIntent', { duration: 'PT12M' });
    await coach.say('AMAZON.NoIntent');
    await coach.say('AMAZON.YesIntent');
    coach.wait(2 * 60_000);
    const { say, breaches } = await heard(coach, 'how much ice time is left');
    expect(breaches).toEqual([]);
    expect(say).toContain(icing.left(minutes(10)));
  });

  it('is nothing where none is on, and says so', async () => {
    expect((await heard(runner(), 'how much ice time is left')).say).toMatch(/no ice timer/i);
  });
});

it('a reason against ice told at any time is answered with no ice', async () => {
  const coach = runner();
  const { say, breaches } = await heard(coach, 'i have diabetes');
  expect(breaches).toEqual([]);
  expect(say).toContain(icing.noIce());
  expect(coach.record()?.ice).toBeUndefined();
});
