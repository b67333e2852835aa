import { describe, expect, test } from 'vitest';
import { timersApi } from '../../support/alexa-timers.ts';
import { type Runner, runner } from '../../support/runner.ts';

const meet = () => runner({ apiClient: timersApi(() => true) });

const leave = ['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent'];
const minute = 60_000;

async function iceOn(coach: Runner): Promise<void> {
  await coach.say('SetIceTimerIntent', { duration: 'PT12M' });
  for (let part = 0; part < 3; part += 1) await coach.say('AMAZON.NoIntent');
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
      expect(say).toMatch(/your ice has about ten minutes left\.$/i);
      expect(say.match(/[.?!]/g)).toHaveLength(1);
      expect(breaches).toEqual([]);
      expect(coach.isListening()).toBe(false);
      expect(coach.record()?.ice).toEqual(before);
    },
  );
});
