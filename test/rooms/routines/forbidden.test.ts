import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyPlaces } from '../../../lambda/hearing/vocabulary.ts';
import { icing } from '../../../lambda/rooms/icing/index.ts';
import { conditions } from '../../../lambda/rooms/routines/conditions.ts';
import {
  conditionsAgainst,
  conditionsOf,
  forbidding,
} from '../../../lambda/rooms/routines/forbidden.ts';
import { start, tryExercise } from '../../../lambda/rooms/routines/index.ts';
import { stopAt, stopsOf } from '../../../lambda/rooms/routines/routines.ts';
import type { Hurt } from '../../../lambda/rooms/routines/session.ts';
import { todayOf } from '../../../lambda/rooms/routines/today.ts';
import { hours, later } from '../../../lambda/time.ts';
import type { Outcome } from '../../../lambda/turn/outcome.ts';
import { resolve } from '../../../lambda/turn/resolve.ts';
import type { Turn } from '../../../lambda/turn/turn.ts';
import { aTurn, now } from '../../support/a-turn.ts';
import { forAny } from '../../support/for-any.ts';
import { runner } from '../../support/runner.ts';
import { everyExercise, everyRoutine } from './every-id.ts';
import { nothingToAsk } from './training.ts';

const activities = [...everyExercise, 'ice'] as const;

describe('the table of what forbids what', () => {
  it.each(conditions)('has something that %s forbids', (condition) => {
    const forbidden = activities.filter((each) => conditionsAgainst(each).includes(condition));
    expect(forbidden.length).toBeGreaterThan(0);
  });

  it.each(everyExercise)('keeps %s from a fresh strain and from a swollen leg', (exercise) => {
    expect(conditionsAgainst(exercise)).toEqual(
      expect.arrayContaining(['fresh-strain', 'swollen']),
    );
  });

  it('rolls no calf that hurts, stretches or bends nothing deep at a sit bone that does', () => {
    expect(conditionsAgainst('roll-calves')).toContain('calf');
    for (const exercise of ['leg-crossovers', 'inchworms', 'hamstring-stretch', 'squat'] as const) {
      expect(conditionsAgainst(exercise)).toContain('sit-bone');
    }
  });
});

const anyHurt: fc.Arbitrary<Hurt> = fc
  .record({
    place: fc.option(fc.constantFrom(...bodyPlaces), { nil: undefined }),
    isInjury: fc.boolean(),
    days: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
  })
  .map(({ place, isInjury, days }) => ({
    isInjury,
    ...(place && { place }),
    ...(days !== undefined && { days }),
  }));

const anySign = fc.constantFrom(
  ...(['swelling', 'redness', 'sit-bone', 'numbness', 'iced-skin'] as const),
);

/** Somebody to whom no gate remains, and who told of anything that can hurt. */
const anybodyHurt: fc.Arbitrary<Turn> = fc
  .record({
    hurts: fc.array(anyHurt, { maxLength: 3 }),
    signs: fc.uniqueArray(anySign, { maxLength: 2 }),
    isResting: fc.boolean(),
    isForbidden: fc.boolean(),
    equipment: fc.constantFrom('gym', 'kettlebell', 'none'),
  })
  .map(({ hurts, signs, isResting, isForbidden, equipment }) =>
    aTurn({
      runner: { equipment, ...(isResting && { noLoadBefore: later(now, hours(20)) }) },
      session: {
        routines: { hurts, training: nothingToAsk },
        icing: { isForbidden, isChecked: true },
        doctor: {
          ...(hurts.length > 0 && { isHurt: true }),
          answers: Object.fromEntries(signs.map((sign) => [sign, 'yes' as const])),
        },
      },
    }),
  );

/** The exercises that an outcome plays, or that follow what it plays. */
function playedBy({ runner: after }: Outcome) {
  const routine = after?.routine;
  if (routine?.state !== 'playing') return [];
  const indices = [...routine.exercises.map(({ index }) => index), routine.following];
  return indices.flatMap((index) =>
    index === undefined ? [] : (stopAt(routine.routine, index)?.exercise ?? []),
  );
}

describe('what is forbidden', () => {
  it('is in no routine, in none that begins, and in no exercise that is tried', () => {
    forAny(anybodyHurt, (turn) => {
      const forbidden = everyExercise.filter((each) => forbidding(turn, each) !== undefined);
      const played = [
        ...everyRoutine.flatMap((routine) =>
          stopsOf(routine, todayOf(turn)).map((s) => s.exercise),
        ),
        ...everyRoutine.flatMap((routine) => playedBy(start(turn, routine))),
        ...everyExercise.flatMap((exercise) => playedBy(tryExercise(turn, exercise))),
      ];
      expect(played.filter((exercise) => forbidden.includes(exercise))).toEqual([]);
    });
  });

  it('is never offered, nor is any exercise to who hurts', () => {
    const offers = [
      { about: 'start-routine', routine: 'warm-up' },
      { about: 'try-routine', routine: 'rolling' },
      { about: 'try-exercise', exercise: 'plank' },
      { about: 'ice', length: 600_000 },
    ];
    forAny(anybodyHurt, fc.constantFrom(...offers), (turn, asked) => {
      const reply = {
        kind: 'question',
        say: [],
        asked,
        question: 'So?',
        reprompt: 'Well?',
      } as const;
      const { reply: said } = resolve(turn, { reply });
      const isOffered = said.kind === 'question' && said.asked.about === asked.about;
      const isIce = asked.about === 'ice';
      const isOut = isIce
        ? forbidding(turn, 'ice') !== undefined
        : conditionsOf(turn).some((each) => each === 'fresh-strain' || each === 'swollen') ||
          turn.session.doctor.isHurt === true ||
          Object.keys(turn.session.doctor.answers ?? {}).length > 0;
      expect(isOffered).toBe(!isOut);
    });
  });

  it('is no ice, however it is asked for', () => {
    forAny(anybodyHurt, (turn) => {
      fc.pre(forbidding(turn, 'ice') !== undefined);
      for (const outcome of [
        icing.business['set-ice'](turn, { kind: 'set-ice', length: undefined }),
        icing.business['ice-on'](turn, { kind: 'ice-on' }),
        icing.business['next-ice-round'](turn, { kind: 'next-ice-round' }),
      ]) {
        expect(outcome.runner?.ice).toBeUndefined();
        expect(resolve(turn, outcome).reply).not.toMatchObject({ asked: { about: 'ice-on' } });
      }
    });
  });
});

const injuries = [
  'i strained my hamstring',
  'i think i just pulled my calf',
  'i hurt my knee this morning',
  'my groin went at training yesterday',
  'i tweaked the top of my hamstring an hour ago',
  'put my back out today',
] as const;

const wishes: readonly string[] = [
  'start my warm-up',
  'start strength',
  'roll my calves',
  'stretch',
  'quick warm-up',
  'let me try the inchworms',
  'yes',
  'no',
  'next',
  'go on',
  'help',
  'what can i do',
  'start over',
  'something else',
  'how do i do a plank',
  'does foam rolling help',
  'not sure',
  'nothing',
];

describe.each(injuries)('"%s"', (injury) => {
  it('is followed by no exercise, whatever is said, for three days less what has passed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...wishes), { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        async (said, isLater) => {
          const coach = runner();
          await coach.say('AnythingIntent', { words: injury });
          expect(coach.record()?.noLoadBefore).toBeGreaterThan(coach.now());
          if (isLater) {
            await coach.say('AMAZON.StopIntent');
            coach.wait(hours(26));
          }
          for (const words of said) {
            await coach.say('AnythingIntent', { words });
            expect(coach.record()?.routine).toBeUndefined();
            expect(`${JSON.stringify(coach.attributes()?.['asked'] ?? {})}`).not.toMatch(
              /start-routine|try-/,
            );
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
