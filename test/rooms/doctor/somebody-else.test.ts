import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRunner } from '../../../lambda/record/record.ts';
import { rules } from '../../../lambda/rooms/doctor/rules.ts';
import { assessAtAge } from '../../../lambda/rooms/doctor/under-eighteen.ts';
import { instantOf, milliseconds, minutes } from '../../../lambda/time.ts';
import { words } from '../../support/a-turn.ts';
import { type Runner, runner } from '../../support/runner.ts';
import { warmingUp } from '../../support/warming-up.ts';

const { somebody } = words.doctor;

const free = (coach: Runner, said: string) => coach.say('AnythingIntent', { words: said });

/** What is known of the runner's own: nothing said of anybody else may change it. */
function own(coach: Runner) {
  const { answers, urgencyTold, isHurt, isMinor } = (coach.attributes()?.['doctor'] ??
    {}) as Record<string, unknown>;
  return { record: coach.record(), answers, urgencyTold, isHurt, isMinor };
}

const persons = ['my wife', 'my husband', 'my fourteen year old', 'my dad', 'a friend of mine'];
const has = [
  'has chest pain',
  'felt a pop',
  'has a swollen calf',
  'has a numb foot',
  "can't walk on it",
  'pulled a hamstring',
  'has a sore hamstring',
  'has a fever',
  'has pain at the sit bone',
];
const more = ["she can't put weight on it", "he's sixteen", "and it's swollen", 'can she join in'];

/** Where somebody else may be told of, and how the runner comes to be there. */
const places: Readonly<Record<string, () => Promise<Runner>>> = {
  'at the opening': async () => {
    const coach = runner();
    await coach.open();
    return coach;
  },
  'in one breath': async () => runner(),
  'while a warm-up waits': async () => {
    const coach = await warmingUp();
    await coach.say('AMAZON.PauseIntent');
    return coach;
  },
  "in the doctor's questions": async () => {
    const coach = runner();
    await coach.say('SeeDoctorIntent');
    await free(coach, 'my foot is numb');
    return coach;
  },
  'in the check before ice': async () => {
    const coach = runner();
    await coach.say('SetIceTimerIntent');
    return coach;
  },
  'while the ice is on': async () => {
    const startedAt = instantOf('2026-03-02T06:59:00Z');
    const ice = {
      state: 'on',
      startedAt,
      length: minutes(20),
      before: milliseconds(0),
      roundsBefore: 0,
    } as const;
    return runner({ record: { ...newRunner, ice } });
  },
};

describe.each(Object.entries(places))('somebody else, told of %s', (_place, go) => {
  it("leaves the runner's record, answers and hold as they are, whatever is said", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...persons),
        fc.constantFrom(...has),
        fc.option(fc.constantFrom(...more), { nil: undefined }),
        async (person, sign, after) => {
          const coach = await go();
          const before = own(coach);
          const { breaches, verdict } = await free(coach, `${person} ${sign}`);
          expect(breaches).toEqual([]);
          expect(verdict).toBeNull();
          if (coach.isListening() && after !== undefined && !isBareIn(coach, after)) {
            await free(coach, after);
          }
          expect(own(coach).record).toEqual(before.record);
          if (coach.isListening()) expect(own(coach)).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Where the runner is asked about what is safe, what names nobody is the runner's own. */
function isBareIn(coach: Runner, said: string): boolean {
  const { asked } = coach.attributes() ?? {};
  return /^and it/.test(said) && /sign|ice|more-signs/.test(JSON.stringify(asked));
}

describe('somebody else', () => {
  it.each([
    ['my wife has chest pain', somebody.emergency('chest-pain', 'she')],
    ['my husband felt a pop', somebody.urgent(['pop'], 'he', false)],
    ['my son felt a pop', somebody.urgent(['pop'], 'he', true)],
    ['my wife has a numb foot', somebody.doctor(['numbness'], 'she')],
    ['my friend has a numb foot', somebody.doctor(['numbness'], 'they')],
    ['my son has a numb foot', somebody.urgent(['numbness'], 'he', true)],
    ['my daughter is thirty and has a numb foot', somebody.doctor(['numbness'], 'she')],
    ["my wife's hamstring is sore", somebody.hurt('she', false)],
    ['my daughter has a sore hamstring', somebody.hurt('she', true)],
    ['can my wife do the exercises', somebody.exercise('she', false)],
    ['can my son do the exercises', somebody.exercise('he', true)],
    ["it's my wife, not me", somebody.whatIsUp('she')],
  ])('told of as "%s" is answered for: %s', async (said, answer) => {
    expect((await free(runner(), said)).say).toContain(answer);
  });

  it('is answered for by all the signs told of them', async () => {
    const coach = runner();
    expect((await free(coach, 'my wife has a numb foot')).say).toContain('within a few days');
    expect((await free(coach, "she can't walk on it")).say).toContain('today');
    expect((await free(coach, "and it's swollen")).say).toContain('All the more reason');
    expect((await free(coach, 'she has chest pain')).say).toMatch(/^Call 911/);
  });

  it('stays spoken of by a pronoun, an age or nothing, and goes with "I" or another matter', async () => {
    const coach = runner();
    await free(coach, 'my son has a sore hamstring');
    expect((await free(coach, 'it is swollen')).verdict).toBeNull();
    expect((await free(coach, 'my calf is swollen')).verdict).toBe('urgent');
    const other = runner();
    await free(other, 'my son has a sore hamstring');
    await other.say('WhatDoYouKnowIntent');
    expect((await free(other, 'it is swollen')).verdict).toBe('urgent');
  });

  it('is another one where another is named', async () => {
    const coach = runner();
    await free(coach, 'my son felt a pop');
    expect((await free(coach, 'my wife has a numb foot')).say).toContain('within a few days');
  });

  it("leaves what names nobody to the runner where the doctor's questions are open", async () => {
    const coach = runner();
    await coach.say('SeeDoctorIntent');
    await coach.say('AMAZON.NextIntent');
    await free(coach, 'my wife has a numb foot');
    await free(coach, 'it is swollen');
    expect(coach.attributes()?.['doctor']).toMatchObject({ answers: { swelling: 'yes' } });
  });

  it('in an emergency stops whatever goes on, and asks for nothing but the call', async () => {
    const coach = await warmingUp();
    const { say } = await free(coach, 'my friend has chest pain');
    expect(say.startsWith(somebody.emergency('chest-pain', 'they'))).toBe(true);
    expect(coach.attributes()?.['asked']).toMatchObject({ about: 'help-coming' });
    expect(coach.record()?.routine).toMatchObject({ routine: 'warm-up' });
  });

  it('told of in an exercise for less makes the routine wait, with its own question', async () => {
    const coach = await warmingUp();
    const { say } = await free(coach, "my wife's leg is swollen");
    expect(say).toContain(somebody.urgent(['swelling'], 'she', false));
    expect(coach.attributes()?.['asked']).toMatchObject({ about: 'go-on' });
  });
});

describe('at an age', () => {
  const signs = [...rules.emergency, ...rules.urgent, ...rules.doctor];

  it('under eighteen every sign is looked at today at the latest', () => {
    for (const sign of signs) {
      expect(['emergency', 'urgent']).toContain(assessAtAge({ [sign]: 'yes' }, true).urgency);
    }
    expect(assessAtAge({ easing: 'yes' }, true).urgency).toBe('none');
  });

  it('a sit bone is a sign of its own under eighteen, and like any other from then on', () => {
    expect(assessAtAge({ 'sit-bone': 'yes' }, true)).toMatchObject({
      urgency: 'urgent',
      heard: expect.arrayContaining(['young-sit-bone']),
    });
    expect(assessAtAge({ 'young-sit-bone': 'yes' }, false)).toMatchObject({
      urgency: 'doctor',
      heard: ['sit-bone'],
    });
    expect(assessAtAge({ 'young-sit-bone': 'yes' }, undefined).urgency).toBe('urgent');
  });
});
