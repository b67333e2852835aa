import { describe, expect, test } from 'vitest';
import { timersApi } from '../../support/alexa-timers.ts';
import { type Runner, runner } from '../../support/runner.ts';

const meet = () => runner({ apiClient: timersApi(() => true) });

const leave = ['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'];
const minute = 60_000;

async function iceOn(coach: Runner): Promise<void> {
  await coach.say('SetIceTimerIntent', { duration: 'PT12M' });
  await coach.say('AMAZON.NoIntent');
  await coach.say('AMAZON.YesIntent');
}

/** Questions that can be open while the ice is on. */
const questions: Readonly<Record<string, (coach: Runner) => Promise<unknown>>> = {
  'what-next': (coach) => coach.say('AMAZON.RepeatIntent'),
  exercise: (coach) => coach.say('StartRoutineIntent'),
  equipment: (coach) => coach.say('StartRoutineIntent', { routine: 'strength' }),
  gate: (coach) => coach.say('StartRoutineIntent', { routine: 'rolling' }),
  sign: (coach) => coach.say('SeeDoctorIntent'),
  topic: (coach) => coach.say('AnythingIntent', { words: 'why are my hamstrings tight' }),
  'try-exercise': (coach) => coach.say('HowToIntent', { exercise: 'plank' }),
  help: (coach) => coach.say('AMAZON.HelpIntent'),
  fallback: (coach) => coach.say('AMAZON.FallbackIntent'),
  'ice length': (coach) => coach.say('SetIceTimerIntent', { duration: 'PT40M' }),
};

describe.each(leave)('%s', (intent) => {
  test.each(Object.keys(questions))(
    'leaves the ice timer on with "%s" open, and says so in a sentence',
    async (name) => {
      const coach = meet();
      await iceOn(coach);
      coach.wait(2 * minute);
      await questions[name]?.(coach);
      const before = coach.record()?.ice;
      const { say, breaches } = await coach.say(intent);
      expect(say).toMatch(/your ice timer keeps running: about ten minutes left\.$/i);
      expect(say.match(/[.?!]/g)).toHaveLength(1);
      expect(breaches).toEqual([]);
      expect(coach.isListening()).toBe(false);
      expect(coach.record()?.ice).toEqual(before);
    },
  );

  test('leaves ice that is agreed on as it is, and cancels nothing', async () => {
    const coach = meet();
    await coach.say('SetIceTimerIntent', { duration: 'PT12M' });
    await coach.say('AMAZON.NoIntent');
    const { say } = await coach.say(intent);
    expect(say).toMatch(/twelve minutes of ice stay set/);
    expect(coach.record()?.ice?.state).toBe('waiting');
  });

  test('says of a pause, of a break and of ice that is due what they are', async () => {
    const coach = meet();
    await iceOn(coach);
    await coach.say('PauseIceIntent');
    await coach.open();
    expect((await coach.say(intent)).say).toMatch(
      /stays paused, with about twelve minutes left\.$/,
    );
    await coach.say('ResumeIceIntent');
    coach.wait(13 * minute);
    await coach.open();
    expect((await coach.say(intent)).say).toMatch(/^Your ice came due .* take it off now\.$/);
    await coach.say('IceOffIntent');
    await coach.open();
    expect((await coach.say(intent)).say).toMatch(/^Your break from ice keeps running: about/);
    coach.wait(30 * minute);
    await coach.open();
    expect((await coach.say(intent)).say).not.toMatch(/ice/);
  });

  test('tells the place and the ice in one sentence', async () => {
    const coach = meet();
    await iceOn(coach);
    await coach.say('StartRoutineIntent');
    coach.wait(10_000);
    const { say } = await coach.say(intent);
    expect(say).toMatch(/place .*the butt kicks, and your ice timer keeps running: about/);
    expect(say.match(/[.?!]/g)).toHaveLength(1);
  });
});

test('no to going on says what still runs, too', async () => {
  const coach = meet();
  await iceOn(coach);
  await coach.say('StartRoutineIntent');
  coach.wait(10_000);
  await coach.say('AMAZON.PauseIntent');
  expect((await coach.say('AMAZON.NoIntent')).say).toMatch(/butt kicks, and your ice timer/);
});

test('only cancelling it by name ends the ice timer', async () => {
  const coach = meet();
  await iceOn(coach);
  await coach.say('CancelIceTimerIntent');
  await coach.open();
  expect((await coach.say('AMAZON.StopIntent')).say).not.toMatch(/keeps running/);
});
