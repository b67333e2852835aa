import { describe, expect, it } from 'vitest';
import type { ExerciseId } from '../../../lambda/hearing/vocabulary.ts';
import { ruledOutBy } from '../../../lambda/rooms/routines/levels.ts';
import { isRoutineId, routineOf } from '../../../lambda/rooms/routines/routines.ts';
import { type Runner, runner } from '../../support/runner.ts';
import { warmingUp } from '../../support/warming-up.ts';

const heard = (coach: Runner, words: string) => coach.say('AnythingIntent', { words });

/** The exercises of the block that sounds. */
const playedIn = (coach: Runner): readonly ExerciseId[] => {
  const routine = coach.record()?.routine;
  if (routine?.state !== 'playing' || !isRoutineId(routine.routine)) return [];
  const { exercises: all } = routineOf(routine.routine);
  return routine.exercises.flatMap(({ index }) => all[index] ?? []);
};

describe('what is ruled out', () => {
  it.each([
    [
      'nothing on the floor please',
      'no-floor',
      /^Okay, (?:nothing on the floor|we'll stay standing)/,
    ],
    ['no jumping please', 'no-jumping', /^Okay, (?:no jumping|we'll leave out the jumping)/],
  ] as const)(
    '"%s" leaves it out for the session, wherever it is said',
    async (words, what, said) => {
      const before = runner();
      expect((await heard(before, words)).say).toMatch(said);
      await before.say('StartRoutineIntent', { routine: 'warm-up' });
      const amid = await warmingUp();
      const told = await heard(amid, words);
      expect(told.breaches).toEqual([]);
      expect(told.say).toMatch(said);
      const together = runner();
      await heard(together, `start my warm-up but ${words}`);
      for (const coach of [before, amid, together]) {
        let played = 0;
        for (; playedIn(coach).length > 0; played += 1) {
          for (const exercise of playedIn(coach)) {
            expect(ruledOutBy([what])).not.toContain(exercise);
          }
          coach.wait(5000);
          await coach.say('AMAZON.NextIntent');
        }
        expect(played).toBeGreaterThan(0);
      }
    },
  );
});
