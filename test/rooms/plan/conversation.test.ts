import { describe, expect, it } from 'vitest';
import { rules } from '../../../lambda/rooms/doctor/rules.ts';
import { questionIds } from '../../../lambda/rooms/plan/question-ids.ts';
import { expectGoodManners } from '../../support/manners.ts';
import { type Runner, runner } from '../../support/runner.ts';
import {
  asides,
  asked,
  at,
  fallback,
  inWords,
  type Line,
  leadingTo,
  no,
  none,
  notSure,
  number,
  planOf,
  say,
  sign,
  today,
  words,
  worse,
  yes,
} from './talking.ts';

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
        expect(told.say).toMatch(
          /Get this looked at today|Call your doctor today|Call 911|Call or text 988 now/,
        );
        expect(coach.record()?.routine?.state).not.toBe('playing');
      }
    },
  );

  describe.each([
    ['breath', 'breath'],
    ['injury', 'between-legs'],
    ['leg', 'between-legs'],
  ] as const)('among those asked about with the question about %s', (question, next) => {
    it.each([
      ['not sure', [notSure]],
      ['what is not understood', [fallback]],
      ['that it grows', [worse]],
    ])('leads after %s through what is open, and at least to a doctor', async (_, lines) => {
      const coach = await at(question);
      const first = await say(coach, ...lines);
      expectGoodManners(first);
      expect(asked(coach)).toMatchObject({ about: 'sign', question: next });
      expect(await toTheEnd(coach)).toContain('See a doctor within the next few days');
    });
  });

  it.each([
    ['breath', 'Call 911'],
    ['injury', 'Get this looked at today'],
    ['leg', 'See a doctor within the next few days'],
  ] as const)(
    'among those of the question about %s counts after a yes as the least of them',
    async (question, verdict) => {
      const coach = await at(question);
      const first = await say(coach, yes);
      expectGoodManners(first);
      expect(coach.isListening() ? await toTheEnd(coach) : first.say).toContain(verdict);
    },
  );
});

/** Says no to whatever is asked until the session is over, and gives what was said last. */
async function toTheEnd(coach: Runner): Promise<string> {
  let turned = await say(coach, no);
  while (coach.isListening()) turned = await say(coach, no);
  return turned.say;
}

describe('an answer', () => {
  it.each([
    ['eleven', number(11)],
    ['a hundred', number(100)],
    ['a number that nobody can read', number('?')],
    ['not sure', notSure],
    ['what is not understood', fallback],
    ['yes', yes],
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

  it('of "no" to how sore is none, however it was asked', async () => {
    for (const before of [[], [fallback]]) {
      const coach = await at('soreness');
      for (const line of before) await say(coach, line);
      expect((await say(coach, no)).say).toContain(words.told('easy-start'));
    }
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
});

describe.each(questionIds)('the question about %s', (question) => {
  it.each<[string, Line]>([
    ...asides,
    ['pause', ['AMAZON.PauseIntent']],
    ['go on', ['AMAZON.ResumeIntent']],
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
