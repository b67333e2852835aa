import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '../../support/a-turn.ts';
import { type Runner, runner, type Turned } from '../../support/runner.ts';
import { toRepeat } from '../../support/to-repeat.ts';

const help = (coach: Runner) => coach.say('AMAZON.HelpIntent');
const mumble = (coach: Runner) => coach.say('AMAZON.FallbackIntent');
const stop = (coach: Runner) => coach.say('AMAZON.StopIntent');

/** Ways to places where the runner can be lost, and where they lead. */
const ways: Readonly<Record<string, (coach: Runner) => Promise<Turned>>> = {
  'start-routine': (coach) => coach.open(),
  'go-on': async (coach) => {
    await coach.say('StartRoutineIntent');
    coach.wait(20_000);
    return coach.say('AMAZON.PauseIntent');
  },
  equipment: (coach) => coach.say('StartRoutineIntent', { routine: 'strength' }),
  gate: (coach) => coach.say('StartRoutineIntent', { routine: 'rolling' }),
  pain: async (coach) => {
    await coach.say('StartRoutineIntent');
    coach.wait(20_000);
    return coach.say('PainIntent');
  },
  'offer-doctor': (coach) => coach.say('PainIntent'),
  ice: (coach) => coach.say('SetIceTimerIntent', { duration: 'PT40M' }),
  'ice-check': (coach) => coach.say('SetIceTimerIntent'),
  'ice-on': async (coach) => {
    await coach.say('SetIceTimerIntent');
    await coach.say('AMAZON.NoIntent');
    await coach.say('AMAZON.NoIntent');
    return coach.say('AMAZON.NoIntent');
  },
  story: (coach) => coach.say('SeeDoctorIntent'),
  sign: async (coach) => {
    await coach.say('SeeDoctorIntent');
    return coach.say('AMAZON.NextIntent');
  },
  'more-signs': (coach) => coach.say('AnythingIntent', { words: 'my calf is swollen' }),
  'tell-topic': (coach) => coach.say('AnythingIntent', { words: 'why are my hamstrings tight' }),
  'try-routine': (coach) => coach.say('AnythingIntent', { words: 'does foam rolling help' }),
  'try-exercise': (coach) => coach.say('HowToIntent', { exercise: 'plank' }),
  nothing: (coach) => coach.say('AMAZON.RepeatIntent'),
};

const { conversation, routines, doctor, icing, library } = words;
const ofRoutines = (question: Parameters<typeof routines.hint>[0]) => (nth: 0 | 1) =>
  routines.hint(question, nth, false);

/** What can be said at each of those places, and what else. */
const hints: Readonly<Record<string, (nth: 0 | 1) => string>> = {
  'start-routine': ofRoutines('start-routine'),
  'go-on': ofRoutines('go-on'),
  equipment: ofRoutines('equipment'),
  gate: ofRoutines('gate'),
  pain: ofRoutines('pain'),
  'offer-doctor': doctor.offerHint,
  ice: icing.offerHint,
  'ice-check': icing.checkHint,
  'ice-on': icing.isItOnHint,
  story: doctor.storyHint,
  sign: doctor.questionHint,
  'more-signs': doctor.moreSignsHint,
  'tell-topic': (nth) => library.hints['tell-topic'][nth],
  'try-routine': (nth) => library.hints['try-routine'][nth],
  'try-exercise': (nth) => library.hints['try-exercise'][nth],
  nothing: (nth) => conversation.hint('nothing', nth, false),
};

/** Where a fallback is no answer: it is not understood, and asked about again. */
const takesFallback = ['story', 'sign', 'gate', 'pain', 'ice-check'];

const places = Object.entries(ways).map(([place, go]) => ({ place, go }));
const questions = (text: string): number => text.split('?').length - 1;

describe.each(places)('at $place', ({ place, go }) => {
  test('help tells one thing, then another, then a third, and asks again what was open', async () => {
    const coach = runner();
    await go(coach);
    const asked = coach.attributes()?.['asked'];
    for (const nth of [0, 1, 2, 0] as const) {
      const third = conversation.hint(place === 'nothing' ? place : 'question', 2, false);
      const hint = nth === 2 ? third : hints[place]?.(nth);
      const helped = await help(coach);
      expect(helped.say.startsWith(`${hint} `), helped.say).toBe(true);
      expect(helped.say.endsWith('?') && questions(helped.say) === 1, helped.say).toBe(true);
      expect(helped.breaches).toEqual([]);
      expect(coach.attributes()?.['asked']).toEqual(asked);
    }
  });

  test('"what do you mean" is no fallback where a question is open', async () => {
    const coach = runner();
    await go(coach);
    const asked = coach.attributes()?.['asked'];
    const { say } = await coach.say('WhatDoYouMeanIntent');
    if (place !== 'nothing') expect(say).not.toMatch(/can't help|didn't get|went past/);
    expect(coach.attributes()?.['asked']).toMatchObject({ about: Object(asked).about });
  });

  test.skipIf(takesFallback.includes(place))(
    'what is not understood is answered in other words twice, and then with a way out',
    async () => {
      const coach = runner();
      await go(coach);
      const asked = coach.attributes()?.['asked'];
      const said = [await mumble(coach), await mumble(coach), await mumble(coach)];
      expect(new Set(said.map(({ say }) => say)).size).toBe(3);
      expect(said[0]?.say).not.toMatch(/say stop/i);
      expect(said[2]?.say).toMatch(/say stop/i);
      for (const { say, breaches } of said) {
        expect(questions(say), say).toBe(1);
        expect(breaches).toEqual([]);
      }
      expect(coach.attributes()?.['asked']).toEqual(asked);
      await stop(coach);
      expect(coach.isListening()).toBe(false);
    },
  );

  test('thanks and "who are you" come back to it, and "repeat" asks it in full after them', async () => {
    for (const aside of ['ThankYouIntent', 'WhoAreYouIntent']) {
      const coach = runner();
      await go(coach);
      const asked = coach.attributes()?.['asked'];
      const told = await coach.say(aside);
      const { say } = told;
      expect(questions(say), say).toBe(place === 'nothing' && aside === 'ThankYouIntent' ? 0 : 1);
      if (questions(say) === 0) continue;
      expect(coach.attributes()?.['asked']).toEqual(asked);
      const again = toRepeat(told, coach);
      expect((await coach.say('AMAZON.RepeatIntent')).say).toBe(again);
    }
  });
});

const asides = ['AMAZON.HelpIntent', 'AMAZON.FallbackIntent', 'NotSureIntent', 'ThankYouIntent'];

test('guidance never says the same twice running', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('start-routine', 'go-on', 'equipment', 'ice', 'tell-topic', 'try-exercise'),
      fc.array(fc.constantFrom(...asides), { minLength: 2, maxLength: 12 }),
      async (place, said) => {
        const coach = runner();
        let before = (await ways[place]?.(coach))?.say;
        for (const name of said) {
          const { say } = await coach.say(name);
          expect(say).not.toBe(before);
          before = say;
        }
      },
    ),
    { numRuns: 60 },
  );
});
