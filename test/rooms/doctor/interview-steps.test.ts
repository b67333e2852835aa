import { describe, expect, it } from 'vitest';
import type { SignId } from '../../../lambda/hearing/vocabulary.ts';
import { assess } from '../../../lambda/rooms/doctor/assess.ts';
import {
  goBack,
  hear,
  hearDays,
  inOtherWords,
  nextStep,
  overRest,
  take,
} from '../../../lambda/rooms/doctor/interview.ts';
import {
  isQuestionId,
  type QuestionId,
  questionIds,
  signsOf,
} from '../../../lambda/rooms/doctor/interview-questions.ts';
import { type Answers, signIds } from '../../../lambda/rooms/doctor/signs.ts';
import { askedSigns, begin, played } from './every-answer.ts';

/** The questions that come when each is answered with a no. */
const denying = (known: Answers): readonly QuestionId[] =>
  played(begin(known), () => 'no').asked.map(({ question }) => question);

/** The questions of somebody of whom nothing is known. */
const usual = denying({});

describe('the questions', () => {
  it('come in the order of danger and of a conversation', () => {
    expect(usual).toEqual([
      ...['breath', 'between-legs', 'began', 'standing', 'looks', 'feels', 'time', 'rest'],
    ]);
  });

  it('ask about every sign but those that are heard when they are told', () => {
    const unasked: readonly SignId[] = signIds.filter((sign) => !askedSigns.includes(sign));
    expect(unasked).toMatchSnapshot();
  });

  it('are known by their names alone', () => {
    expect(questionIds.every(isQuestionId)).toBe(true);
    expect(['', 'pop', 'toString'].filter(isQuestionId)).toEqual([]);
  });

  it('leave out what was told or denied already', () => {
    const answers = hear({}, [], ['chest-pain', 'breathless']);
    const open = { kind: 'ask', question: 'breath', signs: ['fainting'] };
    expect(nextStep(answers)).toEqual({ ...open, again: false });
    expect(inOtherWords(answers, 'breath')).toEqual({ answers, step: { ...open, again: true } });
  });

  it('skip what a verdict as urgent makes needless', () => {
    expect(denying({ gait: 'yes' })).toEqual([
      ...['breath', 'between-legs', 'began', 'standing', 'looks', 'feels'],
    ]);
    expect(denying({ bruise: 'yes' })).toEqual(['breath', 'between-legs', 'leg']);
    expect(nextStep(hear({}, ['crack'], []))).toMatchObject({ kind: 'verdict' });
  });

  it.each<[SignId, QuestionId]>([
    ['pop', 'age'],
    ['sit-bone', 'age'],
    ['swelling', 'lately'],
    ['calf-pain', 'lately'],
  ])('ask after %s about %s, and of nobody else', (sign, question) => {
    expect(denying({ [sign]: 'yes' })).toContain(question);
    expect(denying({ [sign]: 'one-of' })).toContain(question);
    expect(denying({ [sign]: 'no' })).not.toContain(question);
    expect(denying({ [sign]: 'yes', crack: 'yes' })).toEqual([]);
  });
});

describe('a yes', () => {
  it('to several signs stands for one of them, to a single one for that one', () => {
    expect(take({}, 'looks', 'yes', false).answers).toEqual({
      ...{ swelling: 'one-of', warmth: 'one-of', redness: 'one-of' },
      ...{ bruise: 'one-of', gap: 'one-of' },
    });
    const but = hear({}, [], ['swelling', 'warmth', 'redness', 'bruise']);
    expect(take(but, 'looks', 'yes', false).answers).toEqual({ ...but, gap: 'yes' });
  });

  it('to signs of which one is worse counts for the milder, and the worse is asked by itself', () => {
    const began = take({}, 'began', 'yes', false);
    expect(began.answers).toEqual({ pop: 'one-of' });
    const asked = take(began.answers, 'breath', 'no', false).answers;
    const { step } = take(asked, 'between-legs', 'no', false);
    expect(step).toMatchObject({
      question: 'leg',
      signs: ['crack', 'cold-leg', 'odd-shape', 'cannot-move'],
    });
    const standing = take({}, 'standing', 'yes', false);
    expect(standing.answers).toEqual({ gait: 'one-of' });
  });

  it('leaves what was told of its signs before as it was', () => {
    expect(take({ swelling: 'no' }, 'looks', 'unsure', true).answers).toMatchObject({
      swelling: 'no',
      gap: 'unsure',
    });
  });

  it('says nothing of signs that were not asked about', () => {
    const { answers } = take({ gait: 'yes' }, 'feels', 'no', false);
    expect(answers).toEqual({ gait: 'yes', weakness: 'no', 'dropping-foot': 'no' });
  });
});

describe('days', () => {
  it.each([
    [0, 'no', 'no', 'none'],
    [1, 'no', 'no', 'none'],
    [2, undefined, 'no', 'none'],
    [13, undefined, 'no', 'none'],
    [14, undefined, 'yes', 'doctor'],
    [400, undefined, 'yes', 'doctor'],
  ] as const)(
    '%i of them are rest that did not help: %s, weeks: %s',
    (days, rest, long, urgency) => {
      const answers = hearDays({}, days);
      expect(answers).toEqual({ 'lasting-weeks': long, ...(rest && { 'persistent-pain': rest }) });
      expect(assess(answers).urgency).toBe(urgency);
    },
  );

  it.each([
    [1, 'no'],
    [2, 'yes'],
  ] as const)('of rest, %i: whether they did not help: %s', (days, rest) => {
    expect(overRest(days)['persistent-pain']).toBe(rest);
  });

  it('leave the rest of their question to be asked', () => {
    expect(inOtherWords(hearDays({}, 1), 'time').step).toMatchObject({
      signs: ['recurrence', 'painkillers'],
    });
  });
});

describe('going back', () => {
  it('puts the question before again, its answers forgotten', () => {
    let answers: Answers = {};
    for (const [index, question] of usual.entries()) {
      const back = goBack(answers, question);
      const before = usual[index - 1];
      if (before === undefined) expect(back).toBeUndefined();
      else {
        expect(back?.step).toMatchObject({ kind: 'ask', question: before, again: false });
        expect(signsOf(before).some((sign) => back && sign in back.answers)).toBe(false);
      }
      ({ answers } = take(answers, question, 'no', false));
    }
  });

  it('keeps what the runner told by name', () => {
    const told = hear({}, ['gait'], []);
    const first = take(told, 'breath', 'unsure', true);
    expect(goBack(first.answers, 'between-legs')).toMatchObject({ answers: told });
    expect(goBack({ 'chest-pain': 'yes' }, 'between-legs')).toBeUndefined();
  });

  it('goes to what was asked before, whatever is known of later questions', () => {
    const answers: Answers = { 'chest-pain': 'no', fever: 'no' };
    expect(goBack(answers, 'between-legs')?.answers).toEqual({ fever: 'no' });
  });

  it('takes back doubt, so that the urgency follows the new answer', () => {
    const doubtful = take({}, 'breath', 'unsure', true);
    expect(assess(doubtful.answers).urgency).toBe('urgent');
    const back = goBack(doubtful.answers, 'between-legs');
    expect(back && assess(back.answers).urgency).toBe('none');
  });
});
