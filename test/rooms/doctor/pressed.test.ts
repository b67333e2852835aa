import { describe, expect, it } from 'vitest';
import { words } from '../../support/a-turn.ts';
import { type Runner, runner } from '../../support/runner.ts';
import { warmingUp } from '../../support/warming-up.ts';

const { pressed } = words.doctor;
const free = (coach: Runner, said: string) => coach.say('AnythingIntent', { words: said });
const asked = (coach: Runner) => coach.attributes()?.['asked'];

const forAName = 'what have i got';
const forAYes = 'just tell me i can race';

/** What a runner was told to do, and by which words. */
const told = [
  ['urgent', 'my calf is swollen'],
  ['doctor', 'my foot is numb'],
] as const;

describe.each(told)('pressed after a verdict that is %s', (urgency, sign) => {
  it.each([
    [forAName, pressed.noName(urgency)],
    [forAYes, pressed.noPromise(urgency)],
    ['what did you say about my leg', pressed.iSaid(urgency)],
  ])('"%s" is told once more where to go, and led back', async (said, answer) => {
    const coach = runner();
    await free(coach, sign);
    expect((await free(coach, said)).say).toContain(answer);
    expect(asked(coach)).toMatchObject({ about: 'more-signs' });
  });
});

describe('pressed for a name', () => {
  it('after pain the coach names nothing and offers no exercise', async () => {
    const coach = runner();
    await coach.say('PainIntent');
    expect((await free(coach, forAName)).say).toMatch(/can't tell|can tell/);
    expect(asked(coach)).toMatchObject({ about: 'offer-doctor' });
  });

  it('in an exercise the coach stops it, and offers the questions', async () => {
    const coach = await warmingUp();
    await free(coach, 'did i tear it');
    expect(asked(coach)).toMatchObject({ about: 'offer-doctor' });
    expect(coach.record()?.routine).toMatchObject({ state: 'paused' });
  });

  it.each([forAName, forAYes])('in the doctor\'s questions "%s" leads back', async (said) => {
    const coach = runner();
    await coach.say('SeeDoctorIntent');
    await coach.say('AMAZON.NextIntent');
    const before = coach.attributes()?.['doctor'];
    await free(coach, said);
    expect(asked(coach)).toMatchObject({ about: 'sign' });
    expect(coach.attributes()?.['doctor']).toEqual(before);
  });
});

it('who asks what was said where nothing was is told so', async () => {
  expect((await free(runner(), 'what did you say about my leg')).say).toContain(
    pressed.iSaid(undefined),
  );
});

describe('pain that is supposed', () => {
  it('stops no exercise, and is not noted', async () => {
    const coach = await warmingUp();
    await free(coach, 'what if it hurts');
    expect(coach.record()?.routine).toMatchObject({ state: 'playing' });
    expect(coach.attributes()?.['doctor'] ?? {}).toEqual({});
  });
});

describe('a runner under eighteen', () => {
  it.each(['strength', 'strength-home', 'strength-gym'])(
    'is led through no %s',
    async (routine) => {
      const coach = runner();
      await coach.say('AgeIntent', { number: '16' });
      const { say } = await coach.say('StartRoutineIntent', { routine });
      expect(say).not.toMatch(/Squats|kettlebell/);
      expect(coach.record()?.routine).toBeUndefined();
    },
  );

  it('hears whom the coach guides before what was wished', async () => {
    const { say } = await free(runner(), "i'm only fifteen can i do the strength");
    expect(say).toContain(pressed.forAdults());
  });

  it('is heard in free words beside a sign', async () => {
    const coach = runner();
    await free(coach, "i'm fifteen and my foot is numb");
    expect(coach.attributes()?.['doctor']).toMatchObject({ isMinor: true });
  });

  it('warms up like anybody, and a grown-up trains', async () => {
    const coach = runner();
    await coach.say('AgeIntent', { number: '16' });
    await coach.say('StartRoutineIntent', { routine: 'warm-up' });
    expect(coach.record()?.routine).toMatchObject({ routine: 'warm-up' });
    const other = runner();
    await other.say('AgeIntent', { number: '71' });
    await other.say('StartRoutineIntent', { routine: 'strength-home' });
    expect(other.record()?.routine).toMatchObject({ routine: 'strength-home' });
  });
});
