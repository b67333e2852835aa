import { describe, expect, it } from 'vitest';
import { rules } from '../../../lambda/rooms/doctor/rules.ts';
import { questionIds } from '../../../lambda/rooms/plan/question-ids.ts';
import { runner } from '../../support/runner.ts';
import {
  asked,
  at,
  conversation,
  doctor,
  expectGoodManners,
  fallback,
  inWords,
  type Line,
  leadingTo,
  no,
  none,
  notSure,
  number,
  planOf,
  routines,
  say,
  sign,
  today,
  topic,
  words,
  worse,
  yes,
} from './talking.ts';

describe('"should I run today"', () => {
  it('asks about the signs before anything else, in one breath', async () => {
    const coach = runner();
    const first = await say(coach, today);
    expectGoodManners(first);
    expect(first.say).toBe(`${doctor.disclaimer()} ${words.question('signs')}`);
  });

  it('leads over three questions to an easy start that is a test with a stop rule', async () => {
    const coach = await at('rest');
    const told = await say(coach, number(3));
    expectGoodManners(told);
    expect(told.say).toBe(`${words.told('easy-start')} ${words.ask('easy-start')}`);
    expect(told.say).toMatch(/as a test\. If any pain grows, stop/);
    expect(planOf(coach)).toBeUndefined();
    expect((await say(coach, yes, no)).say).toContain('Your warm-up: four exercises');
  });

  it('takes a no to the first step for an answer', async () => {
    const coach = await at('rest');
    expectGoodManners(await say(coach, number(3), no));
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
    const told = await say(coach, number(1));
    expect(told.say).toBe(`${words.told('rolling')} ${words.ask('rolling')}`);
    expect((await say(coach, yes)).say).toContain(routines.gate('no-fresh-strain'));
    const second = await say(coach, no);
    expectGoodManners(second);
    expect(second.say).toBe(
      `${routines.gateReason('no-sit-bone-pain', true)} ${routines.gate('no-sit-bone-pain')}`,
    );
    expect((await say(coach, no)).say).toContain('Your rolling: three exercises');
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
        expect(asked(coach)).toMatchObject({ about: `plan-${question}` });
        const told = await say(coach, sign(symptom));
        expect(told.say).toMatch(/Have this seen today|Call 911|call or text 988 now/);
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
    expect(asked(coach)).toMatchObject({ about: 'plan-soreness' });
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
      expect(asked(coach)).toMatchObject({ about: 'plan-rest' });
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
    await say(coach, worse);
    expect(asked(coach)).toMatchObject({ about: 'plan-rest' });
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
    await say(coach, inWords("it doesn't loosen up"));
    expect(planOf(coach)).toMatchObject({ eases: 'no' });
  });

  it('in days, none, a length or a date tells of the rest', async () => {
    const rests: readonly (readonly [Line, 'easy-start' | 'rolling'])[] = [
      [number(3), 'easy-start'],
      [number(1), 'rolling'],
      [no, 'rolling'],
      [none, 'rolling'],
      [['HowLongIntent', { duration: 'P1W' }], 'easy-start'],
      [['HowLongIntent', { duration: 'PT12H' }], 'rolling'],
      // One or two days: the stricter counts.
      [['HowLongIntent', { date: '2026-02-28' }], 'rolling'],
      [['HowLongIntent', { date: '2026-02-27' }], 'easy-start'],
    ];
    for (const [line, plan] of rests) {
      const coach = await at('rest');
      expect((await say(coach, line)).say).toContain(words.told(plan));
      expect(planOf(coach)).toBeUndefined();
    }
  });

  it('about the sit bone by its name is a sign while something else is asked', async () => {
    const coach = await at('rest');
    expect((await say(coach, sign('sit-bone'))).say).toContain('within the next few days');
  });

  it('is withdrawn by going back, and all of them by starting over', async () => {
    const coach = await at('rest');
    await say(coach, ['AMAZON.PreviousIntent']);
    expect(asked(coach)).toMatchObject({ about: 'plan-eases' });
    await say(coach, ['AMAZON.PreviousIntent'], ['AMAZON.PreviousIntent']);
    expect(asked(coach)).toMatchObject({ about: 'plan-signs' });
    expect((await say(coach, ['AMAZON.PreviousIntent'])).say).toContain(doctor.wasTheFirst());
    const late = await at('rest');
    await say(late, ['AMAZON.StartOverIntent']);
    expect(asked(late)).toMatchObject({ about: 'plan-signs' });
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
    ['a topic', topic('shoes')],
    ['thank you', ['ThankYouIntent']],
  ])('is still open after "%s"', async (_, line) => {
    const coach = await at(question);
    const before = asked(coach);
    const answer = await say(coach, line);
    expectGoodManners(answer);
    expect(answer.say).toMatch(/\?$/);
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
    ['no such topic', inWords('tell me about flurbish')],
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
