import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demand, type Plan, plans } from '../../../lambda/rooms/plan/plans.ts';
import { type Known, planToday } from '../../../lambda/rooms/plan/rules.ts';
import type { PlanAnswers } from '../../../lambda/rooms/plan/session.ts';

const soreness = Array.from({ length: 11 }, (_, degree) => degree);
const certainties = ['yes', 'no'] as const;
const restDays = Array.from({ length: 16 }, (_, days) => days);
const everyKnown: readonly Known[] = [true, false].map((isAtSitBone) => ({ isAtSitBone }));
const nothingKnown: Known = { isAtSitBone: false };

/** Every day of which all is known. */
const everyDay = soreness.flatMap((degree) =>
  certainties.flatMap((eases) =>
    restDays.flatMap((days) =>
      everyKnown.map((known) => ({
        answers: { soreness: degree, eases, rest: [days] as [number] },
        known,
      })),
    ),
  ),
);

const planOf = ({ answers, known }: (typeof everyDay)[number]): Plan => planToday(answers, known);

const trains: readonly Plan[] = ['gentle-start', 'easy-start'];

const anyAnswers = fc.record(
  {
    soreness: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant('unsure' as const)),
    eases: fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const),
    rest: fc.oneof(
      fc.integer({ min: 0, max: 20 }).map((days) => [days]),
      fc.integer({ min: 1, max: 20 }).map((days) => [days - 1, days]),
      fc.constant('unsure' as const),
    ),
  },
  { requiredKeys: [] },
);

describe('the plan for a day of which all is known', () => {
  it.each<[string, PlanAnswers, Plan]>([
    ['not sore and rested', { soreness: 0, rest: [1] }, 'easy-start'],
    ['not sore, no day off', { soreness: 0, rest: [0] }, 'easy-start'],
    ['mild, easing, not rested', { soreness: 3, eases: 'yes', rest: [1] }, 'rolling'],
    ['mild, easing, rested', { soreness: 3, eases: 'yes', rest: [2] }, 'easy-start'],
    ['mild, easing, for weeks', { soreness: 1, eases: 'yes', rest: [14] }, 'doctor'],
    ['mild, not easing, not rested', { soreness: 1, eases: 'no', rest: [1] }, 'rest-and-ice'],
    ['mild, not easing, rested', { soreness: 1, eases: 'no', rest: [2] }, 'doctor'],
    ['strong, not rested', { soreness: 4, eases: 'yes', rest: [1] }, 'rest-and-ice'],
    ['strong, rested', { soreness: 4, eases: 'yes', rest: [2] }, 'doctor'],
  ])('is by the rules when it is %s', (_, answers, plan) => {
    expect(planToday(answers, nothingKnown)).toBe(plan);
  });

  it('comes to every plan there is', () => {
    expect(new Set(everyDay.map(planOf))).toEqual(new Set(plans));
  });

  it('never runs and never strengthens over three of ten, or where moving does not ease it', () => {
    const bad = everyDay.filter(
      ({ answers }) => answers.soreness > 3 || (answers.soreness > 0 && answers.eases === 'no'),
    );
    expect(bad).toHaveLength(544);
    expect(bad.filter((day) => trains.includes(planOf(day)))).toEqual([]);
  });

  it('sends to the doctor what days of rest have not eased, whatever else is so', () => {
    const lasting = everyDay.filter(
      ({ answers: { soreness: degree, eases, rest } }) =>
        degree > 0 && (rest[0] > 13 || (rest[0] > 1 && (degree > 3 || eases === 'no'))),
    );
    expect(lasting).toHaveLength(488);
    expect(new Set(lasting.map(planOf))).toEqual(new Set(['doctor']));
  });

  it('keeps a sore sit bone from deep bends, strength and the roller', () => {
    const sitBone = everyDay.filter(
      ({ answers, known }) => known.isAtSitBone && answers.soreness > 0,
    );
    expect(new Set(sitBone.map(planOf))).toEqual(
      new Set(['doctor', 'rest-and-ice', 'gentle-start']),
    );
  });

  it('asks no more of a sit bone known to hurt than of one nobody knows of, and no less where nothing is sore', () => {
    for (const day of everyDay.filter(({ known }) => known.isAtSitBone)) {
      const open = planOf({ ...day, known: { ...day.known, isAtSitBone: false } });
      if (day.answers.soreness === 0) expect(planOf(day)).toBe(open);
      else expect(demand(planOf(day))).toBeLessThanOrEqual(demand(open));
    }
  });

  it('never asks more of a sorer leg than of a less sore one, but from none to some', () => {
    for (const day of everyDay.filter(({ answers }) => answers.soreness > 1)) {
      const milder = { ...day, answers: { ...day.answers, soreness: day.answers.soreness - 1 } };
      expect(demand(planOf(day))).toBeLessThanOrEqual(demand(planOf(milder)));
    }
  });
});

describe('doubt', () => {
  it('never gives more than any certain answer in its place', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...everyDay),
        fc.constantFrom('soreness', 'eases', 'rest'),
        (answers, { answers: certain, known }, question) => {
          const sure = { ...answers, [question]: certain[question] };
          const unsure = { ...answers, [question]: 'unsure' };
          const { [question]: _unasked, ...open } = answers;
          const most = demand(planToday(sure, known));
          expect(demand(planToday(unsure, known))).toBeLessThanOrEqual(most);
          expect(planToday(open, known)).toBe(planToday(unsure, known));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('between two days gives the stricter of both', () => {
    for (const { answers, known } of everyDay.filter(({ answers }) => answers.rest[0] > 0)) {
      const either = [answers.rest[0] - 1, answers.rest[0]];
      const each = either.map((days) => demand(planToday({ ...answers, rest: [days] }, known)));
      expect(demand(planToday({ ...answers, rest: either }, known))).toBe(Math.min(...each));
    }
  });

  it('about everything leads to the doctor', () => {
    expect(planToday({}, nothingKnown)).toBe('doctor');
  });
});
