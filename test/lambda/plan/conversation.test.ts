import { describe, expect, it } from 'vitest';
import { rules } from '../../../lambda/doctor/rules.ts';
import { english } from '../../../lambda/locales/en/index.ts';
import { type QuestionId, questionIds } from '../../../lambda/plan/questions.ts';
import { badMannersIn } from '../../support/manners.ts';
import { type Runner, runner, type Turned } from '../../support/runner.ts';

const { plan: words, conversation, doctor, routines } = english((_, [first]) => first, 'en-US');

type Line = readonly [intent: string, slots?: Readonly<Record<string, string>>];

const today: Line = ['TodayIntent'];
const yes: Line = ['AMAZON.YesIntent'];
const no: Line = ['AMAZON.NoIntent'];
const notSure: Line = ['NotSureIntent'];
const fallback: Line = ['AMAZON.FallbackIntent'];
const worse: Line = ['GettingWorseIntent'];
const none: Line = ['EquipmentIntent', { equipment: 'none' }];
const number = (count: number | string): Line => ['NumberIntent', { number: String(count) }];
const sign = (symptom: string): Line => ['SeeDoctorIntent', { symptom }];

/** Says all lines, and gives what came of the last. */
async function say(coach: Runner, ...lines: readonly Line[]): Promise<Turned> {
  let turned: Turned | undefined;
  for (const [name, slots] of lines) turned = await coach.say(name, slots ?? {});
  if (turned === undefined) throw new Error('nothing was said');
  return turned;
}

/** What leads to each question of the plan. */
const leadingTo: Readonly<Record<QuestionId, readonly Line[]>> = {
  signs: [today],
  soreness: [today, no],
  eases: [today, no, number(2)],
  rest: [today, no, number(2), yes],
  'sit-bone': [today, no, number(2), yes, number(3)],
};

async function at(question: QuestionId): Promise<Runner> {
  const coach = runner();
  await say(coach, ...leadingTo[question]);
  expect(asked(coach)).toMatchObject({ about: 'plan', question });
  return coach;
}

const asked = (coach: Runner): unknown => coach.attributes()?.['asked'];
const planOf = (coach: Runner): unknown => coach.attributes()?.['plan'];

/** What must never be said: leave to run, a promise, or what somebody has. */
const forbidden =
  /you can run|safe to run|okay to run|fine to run|cleared|(?<!do )you have a|will heal/i;

function expectGoodManners({ say: text, heard, breaches, response }: Turned): void {
  const isGuidedAudio = heard.sounds.length > 1;
  const isVerdict = /within the next few days|Have this seen today|Call 911/.test(text);
  expect(breaches).toEqual([]);
  expect(text).not.toContain(conversation.failed());
  expect(text).not.toMatch(forbidden);
  const reprompt = JSON.stringify(response.response.reprompt ?? '').replaceAll(/<[^>]*>/g, ' ');
  expect(badMannersIn({ say: text, reprompt: '', isGuidedAudio, isVerdict }), text).toEqual([]);
  if (response.response.shouldEndSession === false) expect(reprompt).not.toBe('""');
}

describe('"should I run today"', () => {
  it('asks about the signs before anything else, in one breath', async () => {
    const coach = runner();
    const first = await say(coach, today);
    expectGoodManners(first);
    expect(first.say).toBe(`${doctor.disclaimer()} ${words.question('signs')}`);
  });

  it('leads over two or three questions to an easy start that is a test with a stop rule', async () => {
    const coach = await at('sit-bone');
    const told = await say(coach, no);
    expectGoodManners(told);
    expect(told.say).toBe(`${words.told('easy-start')} ${words.ask('easy-start')}`);
    expect(told.say).toMatch(/as a test\. If any pain grows, stop/);
    expect(planOf(coach)).toBeUndefined();
    expect((await say(coach, yes)).say).toContain('Your warm-up: four exercises');
  });

  it('takes a no to the first step for an answer', async () => {
    const coach = await at('sit-bone');
    expectGoodManners(await say(coach, no, no));
    expect(asked(coach)).toEqual({ about: 'what-next' });
  });

  it('leads over strong soreness to rest and ice, and a yes to the ice', async () => {
    const coach = await at('soreness');
    const told = await say(coach, number(7), number(1));
    expectGoodManners(told);
    expect(told.say).toBe(`${words.told('rest-and-ice')} ${words.ask('rest-and-ice')}`);
    expect((await say(coach, yes)).say).toContain('does any of those apply to you?');
  });

  it('offers the doctor with the rest where no ice is possible', async () => {
    const coach = runner();
    await say(coach, ['SetIceTimerIntent', { duration: 'PT20M' }], no, ['IceOnIntent']);
    const told = await say(coach, today, no, number(7), number(1));
    expect(told.say).toContain(words.told('rest-and-ice'));
    expect(asked(coach)).toEqual({ about: 'offer-doctor' });
  });

  it('sends to the doctor what days of rest have not eased, and offers to check for worse', async () => {
    const coach = await at('eases');
    const told = await say(coach, no, number(3));
    expectGoodManners(told);
    expect(told.say).toContain('within the next few days');
    expect(told.say).toContain(doctor.moreSigns());
    expect(planOf(coach)).toBeUndefined();
    expect((await say(coach, yes)).say).toMatch(/chest pain/);
  });

  it('makes a day without soreness or a day off one for strength, and starts it', async () => {
    const coach = await at('soreness');
    const told = await say(coach, number(0), number(0));
    expect(told.say).toBe(`${words.told('strength')} ${words.ask('strength')}`);
    expect((await say(coach, yes)).say).toContain(routines.whichEquipment());
  });

  it('rolls what is mild and eases without days of rest, past the question before the roller', async () => {
    const coach = await at('rest');
    const told = await say(coach, number(1), no);
    expect(told.say).toBe(`${words.told('rolling')} ${words.ask('rolling')}`);
    expect((await say(coach, yes)).say).toContain(routines.gate('no-fresh-strain'));
  });

  it('leaves deep bends and stretches out of the session where it hurts at the sit bone', async () => {
    const coach = await at('sit-bone');
    const told = await say(coach, yes);
    expectGoodManners(told);
    expect(told.say).toContain(words.told('gentle-start'));
    const warmUp = await say(coach, yes);
    expect(warmUp.say).toContain('three exercises');
    expect(warmUp.say.toLowerCase()).not.toContain('inchworm');
    const tried = await say(coach, ['HowToIntent', { exercise: 'inchworms' }]);
    expect(tried.breaches).toEqual([]);
    const stretch = await say(coach, ['StartRoutineIntent', { routine: 'cool-down' }], yes);
    expect(stretch.say).toContain(routines.gateRefused('no-stretch-sign'));
    const swing = await say(coach, ['HowToIntent', { exercise: 'inchworms' }], yes);
    expect(swing.say).toContain(words.bendsDeep());
  });

  it('takes doubt about the sit bone for pain there', async () => {
    const coach = await at('sit-bone');
    const told = await say(coach, notSure, notSure);
    expect(told.say).toContain(words.told('gentle-start'));
  });
});

describe('a sign', () => {
  it.each([...rules.emergency, ...rules.urgent])(
    'such as %s stops every question of the plan and the routine behind it',
    async (symptom) => {
      for (const question of questionIds) {
        const coach = runner();
        await say(coach, ['StartRoutineIntent', { routine: 'warm-up' }]);
        coach.wait(20_000);
        await say(coach, ...leadingTo[question]);
        expect(asked(coach)).toMatchObject({ about: 'plan', question });
        const told = await say(coach, sign(symptom));
        expect(told.say).toMatch(/Have this seen today|Call 911/);
        expect(coach.record()?.routine).toBeUndefined();
      }
    },
  );

  it('that was told bars the plan for the session', async () => {
    const coach = runner();
    await say(coach, today, sign('swelling'));
    const told = await say(coach, today);
    expect(told.say).toContain(conversation.seenFirst());
    expect(planOf(coach)).toBeUndefined();
  });

  it('that calls for a doctor within days comes before a plan', async () => {
    const coach = runner();
    await say(coach, sign('gait'));
    expect((await say(coach, today)).say).toContain('within the next few days');
  });

  it.each([
    ['a yes', [yes]],
    ['not sure', [notSure]],
    ['what is not understood', [fallback]],
    ['that it grows', [worse]],
  ])(
    'among those asked about leads after %s through them one by one, and at least to a doctor',
    async (_, lines) => {
      const coach = await at('signs');
      const first = await say(coach, ...lines);
      expectGoodManners(first);
      expect(first.say).toContain(
        doctor.question('nerves-and-breath', ['chest-pain']).slice(0, 14),
      );
      const verdict = await say(coach, no, no, no, no);
      expect(verdict.say).toContain('See a doctor within the next few days');
      expect(coach.isListening()).toBe(false);
    },
  );

  it('is found in the interview that a yes leads to', async () => {
    const coach = await at('signs');
    expect((await say(coach, yes, no, no, yes)).say).toContain('Have this seen today');
  });

  it('that nobody wants to speak of counts as doubt', async () => {
    const coach = await at('signs');
    const told = await say(coach, ['RatherNotSayIntent']);
    expect(told.say).toContain('See a doctor within the next few days');
  });

  it('is not asked about again where the interview has found none of those that matter today', async () => {
    const coach = runner();
    await say(coach, ['SeeDoctorIntent'], no, no, no, no);
    await say(coach, today);
    expect(asked(coach)).toMatchObject({ about: 'plan', question: 'soreness' });
  });
});

describe('an answer', () => {
  it.each([
    ['eleven', number(11)],
    ['a hundred', number(100)],
    ['a number that nobody can read', number('?')],
    ['not sure', notSure],
    ['what is not understood', fallback],
    ['yes', yes],
    ['no', no],
  ])(
    'of "%s" to how sore is asked once more in other words, and then counts as the worst',
    async (_, line) => {
      const coach = await at('soreness');
      const second = await say(coach, line);
      expectGoodManners(second);
      expect(second.say).toContain(words.inOtherWords('soreness'));
      await say(coach, notSure);
      expect(planOf(coach)).toMatchObject({ soreness: 'unsure' });
      expect(asked(coach)).toMatchObject({ question: 'rest' });
      expect((await say(coach, number(0))).say).toContain(words.told('rest-and-ice'));
    },
  );

  it('out of the scale is told so', async () => {
    const coach = await at('soreness');
    expect((await say(coach, number(12))).say).toContain(words.offScale());
  });

  it('of "not at all" is a zero where it was asked whether it is sore at all, and "none" at once', async () => {
    const explained = await at('soreness');
    await say(explained, no, no);
    expect(planOf(explained)).toMatchObject({ soreness: 0 });
    const named = await at('soreness');
    await say(named, none);
    expect(planOf(named)).toMatchObject({ soreness: 0 });
  });

  it('that it grows counts wherever it is said, and stands', async () => {
    const coach = await at('rest');
    expect((await say(coach, worse)).say).toContain(words.question('rest'));
    await say(coach, sign('easing'));
    expect(planOf(coach)).toMatchObject({ eases: 'no' });
    expect((await say(coach, number(1))).say).toContain(words.told('rest-and-ice'));
  });

  it('that it loosens up is an answer, not a wish for the doctor', async () => {
    const coach = await at('eases');
    expect((await say(coach, sign('easing'))).say).toBe(words.question('rest'));
  });

  it('that it does not loosen up is a no', async () => {
    const coach = await at('eases');
    await say(coach, ['SeeDoctorIntent', { denied: 'easing' }]);
    expect(planOf(coach)).toMatchObject({ eases: 'no' });
  });

  it('in days, none, a length or a date tells of the rest', async () => {
    const rests: readonly (readonly [Line, readonly number[]])[] = [
      [number(3), [3]],
      [no, [0]],
      [none, [0]],
      [['HowLongIntent', { duration: 'P1W' }], [7]],
      [['HowLongIntent', { duration: 'PT12H' }], [0]],
      [
        ['HowLongIntent', { date: '2026-02-28' }],
        [1, 2],
      ],
    ];
    for (const [line, rest] of rests) {
      const coach = await at('rest');
      await say(coach, line);
      expect(planOf(coach)).toEqual({ signs: 'no', soreness: 2, eases: 'yes', rest });
    }
  });

  it('about the sit bone by its name is a yes there, and a sign elsewhere', async () => {
    const there = await at('sit-bone');
    expect((await say(there, sign('sit-bone'))).say).toContain(words.told('gentle-start'));
    const sitting = await at('sit-bone');
    const told = await say(sitting, ['TopicIntent', { topic: 'sitting' }]);
    expect(told.say).toContain(words.told('gentle-start'));
    const elsewhere = await at('rest');
    expect((await say(elsewhere, sign('sit-bone'))).say).toContain('within the next few days');
  });

  it('is withdrawn by going back, and all of them by starting over', async () => {
    const coach = await at('rest');
    await say(coach, ['AMAZON.PreviousIntent']);
    expect(asked(coach)).toMatchObject({ question: 'eases' });
    await say(coach, ['AMAZON.PreviousIntent'], ['AMAZON.PreviousIntent']);
    expect(asked(coach)).toMatchObject({ question: 'signs' });
    expect((await say(coach, ['AMAZON.PreviousIntent'])).say).toContain(doctor.wasTheFirst());
    const late = await at('sit-bone');
    await say(late, ['AMAZON.StartOverIntent']);
    expect(asked(late)).toMatchObject({ question: 'signs' });
    expect(planOf(late)).toEqual({});
  });
});

describe.each(questionIds)('the question about %s', (question) => {
  it.each<[string, Line]>([
    ['help', ['AMAZON.HelpIntent']],
    ['why do you ask', ['WhyDoYouAskIntent']],
    ['pause', ['AMAZON.PauseIntent']],
    ['go on', ['AMAZON.ResumeIntent']],
    ['how long is left', ['TimeLeftIntent']],
    ['repeat', ['AMAZON.RepeatIntent']],
    ['a topic', ['TopicIntent', { topic: 'shoes' }]],
    ['thank you', ['ThankYouIntent']],
  ])('is still open after "%s"', async (_, line) => {
    const coach = await at(question);
    const before = asked(coach);
    const answer = await say(coach, line);
    expectGoodManners(answer);
    expect(answer.say).toContain(words.question(question));
    expect(asked(coach)).toEqual(before);
  });

  it.each<[string, Line]>([
    ['what do you mean', ['WhatDoYouMeanIntent']],
    ['my hamstring is sore', today],
  ])('is put in other words after "%s"', async (_, line) => {
    const coach = await at(question);
    const answer = await say(coach, line);
    expectGoodManners(answer);
    expect(answer.say).toContain(words.inOtherWords(question));
  });

  it.each<[string, Line]>([
    ['yes', yes],
    ['no', no],
    ['not sure', notSure],
    ['rather not say', ['RatherNotSayIntent']],
    ['next', ['AMAZON.NextIntent']],
    ['what is not understood', fallback],
    ['that hurts', ['PainIntent']],
    ['it gets worse', worse],
    ['my left side', ['SideIntent', { side: 'left' }]],
    ['a kettlebell', ['EquipmentIntent', { equipment: 'kettlebell' }]],
    ['five', number(5)],
    ['two days', ['HowLongIntent', { duration: 'P2D' }]],
    ['no such topic', ['TopicIntent']],
    ['should I see a doctor', ['SeeDoctorIntent']],
    ['start a warm-up', ['StartRoutineIntent', { routine: 'warm-up' }]],
    ['set an ice timer', ['SetIceTimerIntent', { duration: 'PT10M' }]],
    ['my skin is numb', ['SkinTroubleIntent']],
  ])('leads on, in good manners, after "%s" said twice', async (_, line) => {
    const coach = await at(question);
    for (const each of [line, line]) {
      if (!coach.isListening()) return;
      expectGoodManners(await say(coach, each));
    }
  });

  it.each(['AMAZON.StopIntent', 'AMAZON.CancelIntent'])('ends with %s', async (intent) => {
    const coach = await at(question);
    expectGoodManners(await say(coach, [intent]));
    expect(coach.isListening()).toBe(false);
  });
});

describe('in the middle of a routine', () => {
  const begin = async (routine: string): Promise<Runner> => {
    const coach = runner();
    await say(coach, ['StartRoutineIntent', { routine }]);
    coach.wait(50_000);
    return coach;
  };

  it('"my hamstring is sore" stops the exercise, asks, and leads back where the plan allows it', async () => {
    const coach = await begin('warm-up');
    expect((await say(coach, today)).heard.sounds).toHaveLength(1);
    const place = coach.record()?.routine;
    expect(place).toMatchObject({ state: 'paused', index: 0 });
    const told = await say(coach, no, number(2), yes, number(2), no);
    expectGoodManners(told);
    expect(told.say).toContain(words.told('easy-start'));
    expect(asked(coach)).toEqual({ about: 'go-on' });
    expect(coach.record()?.routine).toEqual(place);
    expect((await say(coach, yes)).heard.sounds.length).toBeGreaterThan(1);
  });

  it('ends the routine where the plan is rest', async () => {
    const coach = await begin('warm-up');
    const told = await say(coach, today, no, number(6), number(0));
    expect(told.say).toContain(`${words.told('rest-and-ice')} ${words.leaveRoutine()}`);
    expectGoodManners(told);
    expect(coach.record()?.routine).toBeUndefined();
  });

  it('offers no way back into strength where the plan is the roller', async () => {
    const coach = runner();
    await say(coach, ['EquipmentIntent', { equipment: 'kettlebell' }]);
    await say(coach, ['StartRoutineIntent', { routine: 'strength-home' }]);
    coach.wait(30_000);
    await say(coach, today, no, number(2), yes, number(0), no);
    expect(asked(coach)).toEqual({ about: 'try-routine', routine: 'rolling' });
  });

  it('"it gets worse" is pain in the exercise, whose question a number answers', async () => {
    const strong = await begin('warm-up');
    expect((await say(strong, worse)).say).toContain(routines.painStop());
    expect((await say(strong, number(4))).say).toContain(routines.painStrong());
    const mild = await begin('warm-up');
    expect((await say(mild, worse, number(3))).say).toContain(routines.painMild());
    const worseStill = await begin('warm-up');
    expect((await say(worseStill, worse, worse)).say).toContain(routines.painStrong());
  });
});

describe('outside of the plan', () => {
  it('"it gets worse" begins the questions of the doctor', async () => {
    const coach = runner();
    await coach.open();
    expect((await say(coach, worse)).say).toContain(doctor.opening());
  });

  it('"it gets worse" and numbers are doubt to the questions of the doctor', async () => {
    for (const line of [worse, number(3)]) {
      const coach = runner();
      const answer = await say(coach, ['SeeDoctorIntent'], line);
      expect(answer.say).toMatch(/^Do you have/);
    }
  });

  it('a number to the offer of a length of ice is another length, within the bounds', async () => {
    const coach = runner();
    await say(coach, ['SetIceTimerIntent', { minutes: '40' }]);
    expect((await say(coach, number(45))).say).toContain('is the most');
    await say(coach, number(10));
    expect(asked(coach)).toEqual({ about: 'ice-check', length: 600_000 });
    const garbled = runner();
    await say(garbled, ['SetIceTimerIntent', { minutes: '40' }]);
    expect((await say(garbled, number('?'))).say).toContain("didn't catch");
  });

  it('a number nobody asked for leads back', async () => {
    const coach = runner();
    await coach.open();
    expectGoodManners(await say(coach, number(7)));
    expect(coach.isListening()).toBe(true);
  });
});
