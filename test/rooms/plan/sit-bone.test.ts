import { describe, expect, it } from 'vitest';
import { runner } from '../../support/runner.ts';
import {
  asked,
  at,
  atSitBone,
  expectGoodManners,
  fallback,
  inWords,
  type Line,
  leadingTo,
  no,
  none,
  notSure,
  number,
  routines,
  say,
  sign,
  sitBone,
  today,
  toEasyStart,
  topic,
  words,
  worse,
  yes,
} from './talking.ts';

describe('the sit bone', () => {
  it('is asked about once the first step for a sore leg is accepted, before it begins', async () => {
    const coach = runner();
    const question = await say(coach, ...toEasyStart, yes);
    expectGoodManners(question);
    expect(question.say).toBe(
      `${routines.gateReason('no-sit-bone-pain', false)} ${routines.gate('no-sit-bone-pain')}`,
    );
    expect(coach.record()?.routine).toBeUndefined();
  });

  it('that is fine lets the warm-up begin as usual, and is not asked about again', async () => {
    const coach = await atSitBone();
    const begun = await say(coach, no);
    expect(begun.breaches).toEqual([]);
    expect(begun.say).toContain('Your warm-up: four exercises');
    expect((await say(await atSitBone(), none)).say).toContain('Your warm-up: four exercises');
    for (const lines of [[['AMAZON.StartOverIntent']], [...toEasyStart, yes]] as const) {
      coach.wait(5000);
      expect((await say(coach, ...lines)).heard.sounds.length).toBeGreaterThan(1);
    }
  });

  it.each<[string, Line]>([
    ['yes', yes],
    ['not sure', notSure],
    ['rather not say', ['RatherNotSayIntent']],
    ['its name', sign('sit-bone')],
    ['what sounds like the topic', inWords('sitting hurts')],
  ])(
    'leaves the deep bends out after "%s", and the warm-up begins without them',
    async (_, line) => {
      const coach = await atSitBone();
      const begun = await say(coach, line);
      expect(begun.breaches).toEqual([]);
      expect(begun.say).toContain(routines.gateRefused('no-sit-bone-pain'));
      expect(begun.say).toContain('Your warm-up: three exercises');
      expect(begun.say.toLowerCase()).not.toContain('inchworm');
      expect(coach.record()?.routine).toMatchObject({ state: 'playing', routine: 'warm-up' });
    },
  );

  it('is asked about once more after what is not understood, and then left out', async () => {
    const coach = await atSitBone();
    const again = await say(coach, fallback);
    expectGoodManners(again);
    expect(again.say).toMatch(/where you sit\?$/);
    expect(asked(coach)).toEqual({ ...sitBone, isUnheard: true });
    expect(coach.record()?.routine).toBeUndefined();
    const begun = await say(coach, fallback);
    expect(begun.say).toContain(routines.gateRefused('no-sit-bone-pain'));
    expect(begun.say).toContain('Your warm-up: three exercises');
  });

  it('denied by its name is fine', async () => {
    const coach = await atSitBone();
    const begun = await say(coach, inWords("it doesn't hurt where i sit"));
    expect(begun.say).toContain('Your warm-up: four exercises');
  });

  it.each<[string, Line, string]>([
    ['a pop', sign('pop'), 'Have this seen today'],
    ['skin that ice left numb', ['SkinTroubleIntent'], 'Have this seen today'],
  ])('gives way to %s, which comes first', async (_, line, verdict) => {
    const coach = await atSitBone();
    const told = await say(coach, line);
    expectGoodManners(told);
    expect(told.say).toContain(verdict);
    expect(coach.record()?.routine).toBeUndefined();
  });

  it('that hurts keeps deep bends, stretches and the roller out of the whole session', async () => {
    const coach = await atSitBone();
    await say(coach, yes);
    const stretch = await say(coach, ['StartRoutineIntent', { routine: 'cool-down' }], yes);
    expect(stretch.say).toContain(routines.gateRefused('no-stretch-sign'));
    const bend = await say(coach, ['HowToIntent', { exercise: 'inchworms' }], yes);
    expect(bend.say).toContain(routines.bendsDeep());
    const roll = await say(coach, ['HowToIntent', { exercise: 'roll-glutes' }], yes);
    expect(roll.say).toContain(routines.pressesThere());
    const rolling = await say(coach, ['StartRoutineIntent', { routine: 'rolling' }], no);
    expect(rolling.say).toContain('Your rolling: one exercise');
    expect(rolling.say).toContain('Calf rolls');
  });

  it('that was told to hurt before makes a gentle start, or rest instead of the roller, unasked', async () => {
    const coach = await atSitBone();
    await say(coach, yes);
    const told = await say(coach, ...toEasyStart);
    expectGoodManners(told);
    expect(told.say).toContain(words.told('gentle-start'));
    expect((await say(coach, yes)).heard.sounds.length).toBeGreaterThan(1);
    const rest = await say(coach, ...leadingTo.rest, number(0));
    expect(rest.say).toContain(words.told('rest-and-ice'));
  });

  it.each<[string, readonly Line[]]>([
    ['before the self-check', [topic('self-check'), yes, no, no]],
    ['by name', [topic('ice'), inWords("it doesn't hurt where i sit")]],
  ])('is not asked about where it was denied %s', async (_, lines) => {
    const coach = runner();
    await say(coach, ...lines);
    const begun = await say(coach, ...toEasyStart, yes);
    expect(begun.say).toContain('Your warm-up: four exercises');
  });

  it('is not asked about where nothing is sore, nor what a sore day asked before', async () => {
    const rested = await at('soreness');
    await say(rested, number(0), number(2));
    expect(asked(rested)).toEqual({ about: 'try-routine', routine: 'warm-up' });
    expect((await say(rested, yes)).say).toContain('Your warm-up: four exercises');
    const strong = await at('soreness');
    await say(strong, number(0), number(0), yes);
    expect((await say(strong, none)).say).toContain('Your strength routine');
    const corrected = runner();
    await say(corrected, ...toEasyStart, today, no, number(0), number(2));
    expect((await say(corrected, yes)).say).toContain('Your warm-up: four exercises');
  });

  it.each(['warm-up', 'quick-warm-up', 'strength', 'rolling'])(
    'is asked about before the %s that is asked for by name instead',
    async (routine) => {
      const coach = runner();
      await say(coach, ['EquipmentIntent', { equipment: 'none' }]);
      await say(coach, ...toEasyStart, ['StartRoutineIntent', { routine }]);
      if (routine === 'rolling') await say(coach, no);
      expect(asked(coach)).toMatchObject({ gate: 'no-sit-bone-pain' });
      const begun = await say(coach, yes);
      expect(begun.breaches).toEqual([]);
      expect(begun.say).toContain(`${routines.gateRefused('no-sit-bone-pain')} Your `);
    },
  );

  it('that hurts where all the rest is skipped leaves nothing to begin, and says so', async () => {
    const coach = runner();
    await say(coach, ['StartRoutineIntent', { routine: 'rolling' }], no);
    await say(coach, ['SkipExerciseIntent', { exercise: 'roll-calves' }]);
    await coach.say('AMAZON.PauseIntent');
    const told = await say(coach, ...leadingTo.rest, number(0), yes, yes);
    expectGoodManners(told);
    expect(told.say).toContain(routines.nothingLeft());
    expect(asked(coach)).toEqual({ about: 'offer-doctor' });
  });

  it.each<[string, Line]>([
    ['help', ['AMAZON.HelpIntent']],
    ['why do you ask', ['WhyDoYouAskIntent']],
    ['how long is left', ['TimeLeftIntent']],
    ['repeat', ['AMAZON.RepeatIntent']],
    ['a topic', topic('shoes')],
    ['thank you', ['ThankYouIntent']],
    ['five', number(5)],
    ['two days', ['HowLongIntent', { duration: 'P2D' }]],
    ['start my warm-up', ['StartRoutineIntent', { routine: 'warm-up' }]],
  ])('is still asked about after "%s"', async (_, line) => {
    const coach = await atSitBone();
    const answer = await say(coach, line);
    expectGoodManners(answer);
    expect(answer.say).toMatch(/where you sit\?$/);
    expect(asked(coach)).toEqual(sitBone);
  });

  it.each<[string, Line]>([
    ['that hurts', ['PainIntent']],
    ['it gets worse', worse],
    ['go on', ['AMAZON.ResumeIntent']],
    ['go back', ['AMAZON.PreviousIntent']],
    ['next', ['AMAZON.NextIntent']],
    ['start over', ['AMAZON.StartOverIntent']],
    ['pause', ['AMAZON.PauseIntent']],
    ['my left side', ['SideIntent', { side: 'left' }]],
    ['should I run today', today],
    ['should I see a doctor', ['SeeDoctorIntent']],
    ['set an ice timer', ['SetIceTimerIntent', { duration: 'PT10M' }]],
  ])('leads on, in good manners and without an exercise, after "%s"', async (_, line) => {
    const coach = await atSitBone();
    expectGoodManners(await say(coach, line));
    expect(coach.isListening()).toBe(true);
    expect(coach.record()?.routine).toBeUndefined();
  });

  it('is asked about in other words, and in others again, after "what do you mean"', async () => {
    const coach = await atSitBone();
    const said = new Set<string>();
    for (let times = 0; times < 2; times += 1) {
      const answer = await say(coach, ['WhatDoYouMeanIntent']);
      expectGoodManners(answer);
      expect(answer.say).toMatch(/^(Would a hard chair|Is it sore right at the bone)/);
      said.add(answer.say);
      expect(asked(coach)).toEqual(sitBone);
    }
    expect(said.size).toBe(2);
  });

  it.each(['AMAZON.StopIntent', 'AMAZON.CancelIntent'])('ends with %s', async (intent) => {
    const coach = await atSitBone();
    expectGoodManners(await say(coach, [intent]));
    expect(coach.isListening()).toBe(false);
  });
});
