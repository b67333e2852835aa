import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goBack, nextQuestion } from '../../../lambda/rooms/plan/order.ts';
import {
  type QuestionId,
  type SignQuestionId,
  signQuestionIds,
} from '../../../lambda/rooms/plan/question-ids.ts';
import { type Known, planToday } from '../../../lambda/rooms/plan/rules.ts';
import type { PlanAnswers } from '../../../lambda/rooms/plan/session.ts';
import { forAny } from '../../support/for-any.ts';

type Given = Required<Omit<PlanAnswers, SignQuestionId>>;

const noSigns = { breath: 'no', injury: 'no', leg: 'no' } as const;

/** The questions that a runner with these answers is asked, and what they come to. */
function asked(given: Given, known: Known) {
  const questions: QuestionId[] = [];
  let answers: PlanAnswers = {};
  for (;;) {
    const question = nextQuestion(answers, known);
    if (question === undefined) return { questions, plan: planToday(answers, known) };
    questions.push(question);
    answers = { ...answers, [question]: { ...given, ...noSigns }[question] };
  }
}

const given: Given = { soreness: 2, eases: 'yes', rest: [3] };
const nothingKnown: Known = { isAtSitBone: false };

describe('the questions', () => {
  it('begin with the signs, and ask nothing before their answer', () => {
    const rest: PlanAnswers = { soreness: 2, eases: 'yes', rest: [2] };
    for (const [index, question] of signQuestionIds.entries()) {
      const before = signQuestionIds.slice(0, index).map((each) => [each, 'no'] as const);
      const answers: PlanAnswers = Object.fromEntries(before);
      expect(nextQuestion(answers, nothingKnown)).toBe(question);
      expect(nextQuestion({ ...answers, ...rest }, nothingKnown)).toBe(question);
    }
  });

  it.each<[string, Partial<Given>, readonly QuestionId[]]>([
    ['all three when each decides', {}, ['soreness', 'eases', 'rest']],
    ['no more when nothing is sore', { soreness: 0 }, ['soreness']],
    ['without easing over three of ten', { soreness: 4 }, ['soreness', 'rest']],
    ['without easing in doubt', { soreness: 'unsure' }, ['soreness', 'rest']],
  ])('are %s', (_, changes, questions) => {
    expect(asked({ ...given, ...changes }, nothingKnown).questions).toEqual([
      ...signQuestionIds,
      ...questions,
    ]);
  });

  it('are three at most after the signs, and those that are skipped could not have changed the plan', () => {
    const certainty = fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const);
    forAny(
      fc.record({
        soreness: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant('unsure' as const)),
        eases: certainty,
        rest: fc.oneof(
          fc.integer({ min: 0, max: 20 }).map((days) => [days]),
          fc.constant('unsure' as const),
        ),
      }),
      fc.record({ isAtSitBone: fc.boolean() }),
      (answers, known) => {
        const { questions, plan } = asked(answers, known);
        expect(questions.slice(signQuestionIds.length).length).toBeLessThanOrEqual(3);
        expect(plan).toBe(planToday(answers, known));
      },
    );
  });
});

describe('going back', () => {
  it('withdraws the answer before the open question', () => {
    expect(goBack({ ...noSigns, soreness: 2 }, 'eases')).toEqual(noSigns);
    expect(goBack({ ...noSigns, soreness: 7 }, 'rest')).toEqual(noSigns);
    expect(goBack({ breath: 'no', injury: 'no' }, 'leg')).toEqual({ breath: 'no' });
    expect(goBack({ breath: 'no' }, 'injury')).toEqual({});
  });

  it('ends at the first', () => {
    expect(goBack({}, 'breath')).toBeUndefined();
  });
});
