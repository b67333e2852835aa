import { expect, test } from 'vitest';
import { timersApi } from '../../support/alexa-timers.ts';
import { type Runner, runner } from '../../support/runner.ts';

const meet = () => runner({ apiClient: timersApi(() => true) });

const hour = 60 * 60_000;
const day = 24 * hour;

async function finish(coach: Runner, routine: string): Promise<void> {
  await coach.say('StartRoutineIntent', { routine });
  while (coach.record()?.routine !== undefined) {
    await coach.silence();
    if (coach.record()?.routine !== undefined) await coach.say('AMAZON.ResumeIntent');
  }
}

/** Somebody who began a warm-up and left it. */
async function leftARoutine(): Promise<Runner> {
  const coach = meet();
  await coach.say('StartRoutineIntent');
  coach.wait(20_000);
  await coach.say('AMAZON.StopIntent');
  return coach;
}

const asked = (coach: Runner) => coach.attributes()?.['asked'];
const words = (text: string): number => text.split(/\s+/).length;

test('somebody who was never there is told who speaks', async () => {
  const coach = meet();
  const { say } = await coach.open();
  expect(say).toMatch(/hamstring coach.*not medical advice.*Alexa, next.*\?$/);
  expect(words(say)).toBeLessThanOrEqual(30);
});

test('after a warm-up the cool-down is next, that day', async () => {
  const coach = meet();
  await finish(coach, 'quick-warm-up');
  coach.wait(hour);
  await coach.open();
  expect(asked(coach)).toEqual({ about: 'start-routine', routine: 'cool-down' });
});

test('after another routine it is asked what it shall be, that day', async () => {
  const coach = meet();
  await coach.say('EquipmentIntent', { equipment: 'none' });
  await finish(coach, 'strength-home');
  coach.wait(hour);
  expect((await coach.open()).say).toContain('Last was strength at home, today.');
  expect(asked(coach)).toEqual({ about: 'what-next' });
});

test('on a later day it is told what was done last, and a warm-up is next', async () => {
  const coach = meet();
  await finish(coach, 'quick-warm-up');
  coach.wait(2 * day);
  const { say } = await coach.open();
  expect(say).toContain('Last was a quick warm-up, two days ago.');
  expect(words(say)).toBeLessThanOrEqual(30);
  expect(asked(coach)).toEqual({ about: 'start-routine', routine: 'warm-up' });
});

test.each([
  [20, false],
  [22, true],
])('after %i days the welcome is one after a long time: %s', async (count, isLong) => {
  const coach = meet();
  await finish(coach, 'quick-warm-up');
  coach.wait(count * day);
  const { say } = await coach.open();
  expect(/a while/.test(say)).toBe(isLong);
  if (isLong) expect(say).not.toMatch(/days|unfinished|missed|finally|should have/i);
  expect(asked(coach)).toEqual({ about: 'start-routine', routine: 'warm-up' });
});

test('weeks after a routine was left the runner is eased in, and its place is still there', async () => {
  const coach = await leftARoutine();
  coach.wait(30 * day);
  expect((await coach.open()).say).toMatch(/a while.*ease in with a warm-up\?$/);
  expect((await coach.say('AMAZON.NoIntent')).say).toMatch(/the butt kicks\?$/);
});

test('with ice and a routine the welcome stays one breath and asks one question', async () => {
  const coach = await leftARoutine();
  await coach.say('SetIceTimerIntent');
  await coach.say('AMAZON.NoIntent');
  await coach.say('AMAZON.YesIntent');
  for (const wait of [60_000, hour / 2]) {
    coach.wait(wait);
    const { say } = await coach.open();
    expect(say).toMatch(/ice.*the butt kicks\?$/);
    expect(say.split('?')).toHaveLength(2);
    expect(words(say)).toBeLessThanOrEqual(30);
    await coach.exit();
  }
});
