import { describe, expect, it } from 'vitest';
import { newRunner } from '../../../lambda/record/record.ts';
import { expectGoodManners } from '../../support/manners.ts';
import { runner } from '../../support/runner.ts';
import { usualLevel } from '../routines/training.ts';
import {
  asides,
  asked,
  atSitBone,
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
  worse,
  yes,
} from './talking.ts';

describe('the sit bone', () => {
  it('that is fine lets the warm-up begin as usual, and is not asked about again', async () => {
    const coach = await atSitBone();
    const begun = await say(coach, no);
    expect(begun.breaches).toEqual([]);
    expect(begun.say).toContain(' your warm-up. Five exercises');
    expect((await say(await atSitBone(), none)).say).toContain(' your warm-up. Five exercises');
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
      expect(begun.say).toContain(' your warm-up. Three exercises');
      expect(begun.say.toLowerCase()).not.toMatch(/inchworm|crossover/);
      expect(coach.record()?.routine).toMatchObject({ state: 'playing', routine: 'warm-up' });
    },
  );

  it.each<[string, Line, string]>([
    ['a pop', sign('pop'), 'Get this looked at today'],
    ['skin that ice left numb', ['SkinTroubleIntent'], 'Get this looked at today'],
  ])('gives way to %s, which comes first', async (_, line, verdict) => {
    const coach = await atSitBone();
    const told = await say(coach, line);
    expectGoodManners(told);
    expect(told.say).toContain(verdict);
    expect(coach.record()?.routine).toBeUndefined();
  });

  it.each(['warm-up', 'quick-warm-up', 'strength', 'rolling'])(
    'is asked about before the %s that is asked for by name instead',
    async (routine) => {
      const coach = runner({ record: { ...newRunner, level: usualLevel } });
      await say(coach, ['EquipmentIntent', { equipment: 'none' }]);
      await say(coach, ...toEasyStart, ['StartRoutineIntent', { routine }]);
      if (routine === 'rolling') await say(coach, no);
      expect(asked(coach)).toMatchObject({ gate: 'no-sit-bone-pain' });
      const begun = await say(coach, yes);
      expect(begun.breaches).toEqual([]);
      expect(begun.say.startsWith(routines.gateRefused('no-sit-bone-pain'))).toBe(true);
      expect(begun.say).toContain(' your ');
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
    ...asides,
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

  it.each(['AMAZON.StopIntent', 'AMAZON.CancelIntent'])('ends with %s', async (intent) => {
    const coach = await atSitBone();
    expectGoodManners(await say(coach, [intent]));
    expect(coach.isListening()).toBe(false);
  });
});
