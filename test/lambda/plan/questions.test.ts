import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goBack, nextQuestion, type QuestionId } from '../../../lambda/plan/questions.ts';
import { planToday } from '../../../lambda/plan/rules.ts';
import type { PlanAnswers } from '../../../lambda/runner/session.ts';

type Given = Required<Omit<PlanAnswers, 'signs'>>;

/** The questions that a runner with these answers is asked, and what they come to. */
function asked(given: Given, justTrained: boolean) {
  const questions: QuestionId[] = [];
  let answers: PlanAnswers = {};
  for (;;) {
    const question = nextQuestion(answers, justTrained);
    if (question === undefined) return { questions, plan: planToday(answers, justTrained) };
    questions.push(question);
    answers =
      question === 'signs'
        ? { ...answers, signs: 'no' }
        : { ...answers, [question]: given[question] };
  }
}

const given: Given = { soreness: 2, eases: 'yes', rest: [3], 'sit-bone': 'no' };

describe('the questions', () => {
  it('begin with the signs, and ask nothing before their answer', () => {
    expect(nextQuestion({}, false)).toBe('signs');
    expect(nextQuestion({ soreness: 2, eases: 'yes', rest: [2], 'sit-bone': 'no' }, false)).toBe(
      'signs',
    );
  });

  it.each<[string, Partial<Given>, readonly QuestionId[]]>([
    ['all four when each decides', {}, ['soreness', 'eases', 'rest', 'sit-bone']],
    ['only rest when nothing is sore', { soreness: 0 }, ['soreness', 'rest']],
    ['neither easing nor place over three of ten', { soreness: 4 }, ['soreness', 'rest']],
    ['neither easing nor place in doubt', { soreness: 'unsure' }, ['soreness', 'rest']],
    ['no place when it does not ease', { eases: 'no' }, ['soreness', 'eases', 'rest']],
    ['no place when it has lasted weeks', { rest: [20] }, ['soreness', 'eases', 'rest']],
  ])('are %s', (_, changes, questions) => {
    expect(asked({ ...given, ...changes }, false).questions).toEqual(['signs', ...questions]);
  });

  it('that are skipped could not have changed the plan', () => {
    const certainty = fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const);
    fc.assert(
      fc.property(
        fc.record({
          soreness: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant('unsure' as const)),
          eases: certainty,
          rest: fc.oneof(
            fc.integer({ min: 0, max: 20 }).map((days) => [days]),
            fc.constant('unsure' as const),
          ),
          'sit-bone': certainty,
        }),
        fc.boolean(),
        (answers, justTrained) => {
          expect(asked(answers, justTrained).plan).toBe(planToday(answers, justTrained));
        },
      ),
    );
  });
});

describe('going back', () => {
  it('withdraws the answer before the open question', () => {
    expect(goBack({ signs: 'no', soreness: 2 }, 'eases')).toEqual({ signs: 'no' });
    expect(goBack({ signs: 'no', soreness: 7 }, 'rest')).toEqual({ signs: 'no' });
    expect(goBack({ signs: 'no' }, 'soreness')).toEqual({});
  });

  it('ends at the first', () => {
    expect(goBack({}, 'signs')).toBeUndefined();
  });
});
