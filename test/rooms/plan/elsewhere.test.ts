import { describe, expect, it } from 'vitest';
import { type Runner, runner } from '../../support/runner.ts';
import {
  asked,
  doctor,
  expectGoodManners,
  no,
  number,
  routines,
  say,
  today,
  words,
  worse,
  yes,
} from './talking.ts';

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
    const told = await say(coach, no, number(2), yes, number(2));
    expectGoodManners(told);
    expect(told.say).toContain(words.told('easy-start'));
    expect(asked(coach)).toEqual({ about: 'go-on' });
    expect(coach.record()?.routine).toEqual(place);
    expect((await say(coach, yes)).say).toContain(routines.gate('no-sit-bone-pain'));
    expect(coach.record()?.routine).toEqual(place);
    expect((await say(coach, no)).say).toContain('On with the butt kicks');
  });

  it('leads back past the deep bend that was under way where the sit bone hurts', async () => {
    const coach = runner();
    await say(coach, ['StartRoutineIntent', { routine: 'warm-up' }]);
    coach.wait(20_000);
    await say(coach, ['AMAZON.NextIntent']);
    coach.wait(20_000);
    await say(coach, today);
    expect(coach.record()?.routine).toMatchObject({ state: 'paused', index: 1 });
    const on = await say(coach, no, number(2), yes, number(2), yes, yes);
    expect(on.say).toMatch(/^Then we leave out [^.]*\. Fire hydrant circles\./);
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
    await say(coach, today, no, number(2), yes, number(0));
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
