import { describe, expect, it } from 'vitest';
import type { ExerciseId } from '../../../lambda/hearing/vocabulary.ts';
import { english } from '../../../lambda/locales/en/index.ts';
import { exercises } from '../../../lambda/rooms/routines/exercises/index.ts';
import { isRoutineId, routineOf } from '../../../lambda/rooms/routines/routines.ts';
import { type Runner, runner, type Turned } from '../../support/runner.ts';

const { routines } = english((_phrase, [first]) => first, 'en-US');
const heard = (coach: Runner, words: string) => coach.say('AnythingIntent', { words });
const isGuided = ({ heard: { sounds } }: Turned): boolean => sounds.length > 1;
const asked = (coach: Runner) => coach.attributes()?.['asked'];

/** Somebody in the middle of butt kicks. */
async function warmingUp(): Promise<Runner> {
  const coach = runner();
  await coach.say('StartRoutineIntent', { routine: 'warm-up' });
  coach.wait(25_000);
  return coach;
}

/** The exercises of the block that sounds. */
const playedIn = (coach: Runner): readonly ExerciseId[] => {
  const routine = coach.record()?.routine;
  if (routine?.state !== 'playing' || !isRoutineId(routine.routine)) return [];
  const { exercises: all } = routineOf(routine.routine);
  return routine.exercises.flatMap(({ index }) => all[index] ?? []);
};

describe('a question about the exercise at hand', () => {
  it.each([
    ['how many reps', /repetition|second/i],
    ['which leg is it', /together|at once|left|right/i],
    ['am i doing this right', /can't see/i],
    ["what's next", /inchworms are next/i],
    ['why do we do this one', /./],
  ])('"%s" is answered, and the exercise goes on', async (words, answer) => {
    const coach = await warmingUp();
    const told = await heard(coach, words);
    expect(told.breaches).toEqual([]);
    expect(told.say).toMatch(answer);
    expect(isGuided(told)).toBe(true);
    expect(playedIn(coach)[0]).toBe('butt-kicks');
  });

  it.each(['how many reps', 'which leg is it', 'am i doing this right', "what's next"])(
    '"%s" has no answer where nothing runs, and a routine is offered',
    async (words) => {
      const coach = runner();
      expect((await heard(coach, words)).say).toMatch(/\?$/);
      expect(asked(coach)).toMatchObject({ about: 'start-routine' });
      expect(coach.record()?.routine).toBeUndefined();
    },
  );
});

describe('what is ruled out', () => {
  it.each([
    ['nothing on the floor please', 'no-floor', 'isOnFloor'],
    ['no jumping please', 'no-jumping', 'hasImpact'],
  ] as const)(
    '"%s" leaves it out for the session, wherever it is said',
    async (words, what, trait) => {
      const before = runner();
      expect((await heard(before, words)).say).toContain(routines.ruledOut(what));
      await before.say('StartRoutineIntent', { routine: 'warm-up' });
      const amid = await warmingUp();
      const told = await heard(amid, words);
      expect(told.breaches).toEqual([]);
      expect(told.say).toContain(routines.ruledOut(what));
      const together = runner();
      await heard(together, `start my warm-up but ${words}`);
      for (const coach of [before, amid, together]) {
        let played = 0;
        for (; playedIn(coach).length > 0; played += 1) {
          for (const exercise of playedIn(coach)) {
            expect(exercises[exercise]).not.toHaveProperty(trait, true);
          }
          coach.wait(5000);
          await coach.say('AMAZON.NextIntent');
        }
        expect(played).toBeGreaterThan(0);
      }
    },
  );

  it('"shorter" makes the short warm-up of the long one', async () => {
    const coach = await warmingUp();
    const told = await heard(coach, 'make it shorter');
    expect(told.breaches).toEqual([]);
    expect(told.say).toContain(routines.shorter());
    expect(coach.record()?.routine).toMatchObject({ state: 'playing', routine: 'quick-warm-up' });
  });

  it('"shorter" of what has no short form says so, and goes on', async () => {
    const coach = runner();
    await coach.say('StartRoutineIntent', { routine: 'quick-warm-up' });
    coach.wait(15_000);
    const told = await heard(coach, 'make it shorter');
    expect(told.say).toContain(routines.shortAsItIs());
    expect(isGuided(told)).toBe(true);
  });
});

describe('"I finished the whole thing"', () => {
  it('ends the routine, and asks whether all is well', async () => {
    const coach = await warmingUp();
    const told = await heard(coach, "i've finished all of them");
    expect(told.breaches).toEqual([]);
    expect(told.say).toContain(routines.endedEarly('warm-up'));
    expect(asked(coach)).toEqual({ about: 'all-good' });
    expect(coach.record()?.routine).toBeUndefined();
  });
});

describe('an injury', () => {
  it("stops the exercise at once, and the doctor's questions are offered, not a warm-up", async () => {
    const coach = await warmingUp();
    const told = await heard(coach, 'i think i just pulled my hamstring');
    expect(told.breaches).toEqual([]);
    expect(isGuided(told)).toBe(false);
    expect(told.say).toMatch(/leave it in peace|Leave that leg alone/);
    expect(asked(coach)).toEqual({ about: 'offer-doctor' });
  });

  it('is remembered for the session: no warm-up is offered afterwards', async () => {
    const coach = runner();
    await heard(coach, 'i think i just pulled my hamstring');
    const after = await coach.say('AMAZON.FallbackIntent');
    expect(after.say).not.toMatch(/warm-up/i);
    expect(asked(coach)).not.toMatchObject({ about: 'start-routine' });
  });
});
