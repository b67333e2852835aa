import { describe, expect, it } from 'vitest';
import type { SignId } from '../../../lambda/hearing/vocabulary.ts';
import { assess, urgencyOf } from '../../../lambda/rooms/doctor/assess.ts';
import {
  goBack,
  hear,
  hearDays,
  inOtherWords,
  nextStep,
  type Taken,
  take,
} from '../../../lambda/rooms/doctor/interview.ts';
import {
  isQuestionId,
  type QuestionId,
  questionIds,
  signsOf,
} from '../../../lambda/rooms/doctor/interview-questions.ts';
import { type Answers, signIds } from '../../../lambda/rooms/doctor/signs.ts';

/** The questions that come when each is answered with a no, and what is known after them. */
function denying(known: Answers): { asked: readonly QuestionId[]; answers: Answers } {
  const asked: QuestionId[] = [];
  let taken: Taken = { answers: known, step: nextStep(known) };
  while (taken.step.kind === 'ask') {
    asked.push(taken.step.question);
    taken = take(taken.answers, taken.step.question, 'no', false);
  }
  return { asked, answers: taken.answers };
}

describe('the questions', () => {
  it('name signs of one urgency each', () => {
    for (const question of questionIds) {
      expect(new Set(signsOf(question).map(urgencyOf)).size).toBe(1);
    }
  });

  it('ask about every sign but those that nobody waits to be asked about, or that a question catches by another name', () => {
    const asked: readonly SignId[] = questionIds.flatMap(signsOf);
    expect(new Set(asked).size).toBe(asked.length);
    expect(signIds.filter((sign) => !asked.includes(sign))).toEqual([
      ...['call-an-ambulance', 'heart-attack', 'suicidal', 'overdose', 'somebody-collapsed'],
      ...['head-injury', 'fainting', 'dark-urine', 'cannot-move', 'hard-as-board'],
      ...['fall-cannot-get-up', 'spreading-infection', 'calf-cramp-lasting'],
      ...['burst-behind-knee', 'growing-bruise', 'sit-bone-tear'],
      'fever-hot-thigh',
      'young-sit-bone',
      ...['groin-ache', 'fluoroquinolone', 'statin', 'shooting-pain'],
      ...['easing', 'calf-pain', 'clot-risk', 'under-eighteen'],
    ]);
  });

  it('are known by their names alone', () => {
    expect(questionIds.every(isQuestionId)).toBe(true);
    expect(['', 'pop', 'toString'].filter(isQuestionId)).toEqual([]);
  });

  it('leave out what was told or denied already', () => {
    const answers = hear({}, [], ['chest-pain', 'breathless']);
    expect(nextStep(answers)).toEqual({
      kind: 'ask',
      question: 'nerves-and-breath',
      signs: ['saddle-numbness', 'bladder-bowel'],
      again: false,
    });
    expect(inOtherWords(answers, 'nerves-and-breath')).toEqual({
      answers,
      step: {
        kind: 'ask',
        question: 'nerves-and-breath',
        signs: ['saddle-numbness', 'bladder-bowel'],
        again: true,
      },
    });
  });

  it('skip what a verdict as urgent makes needless', () => {
    const step = nextStep(hear({}, ['gait'], []));
    expect(step).toMatchObject({ kind: 'ask', question: 'nerves-and-breath' });
    expect(denying(hear({}, ['gait'], [])).asked).toEqual([
      'nerves-and-breath',
      'leg-in-danger',
      'damage',
      'one-leg',
    ]);
    expect(nextStep(hear({}, ['crack'], []))).toMatchObject({ kind: 'verdict' });
  });
});

describe('a yes', () => {
  it('to several signs stands for one of them, to a single one for that one', () => {
    expect(take({}, 'over-time', 'yes', false).answers).toEqual({
      'persistent-pain': 'one-of',
      'lasting-weeks': 'one-of',
      recurrence: 'one-of',
    });
    const but = hear({}, [], ['persistent-pain', 'lasting-weeks']);
    expect(take(but, 'over-time', 'yes', false).answers).toEqual({
      ...but,
      recurrence: 'yes',
    });
  });

  it('leaves what was told of its signs before as it was', () => {
    expect(take({ pop: 'no' }, 'damage', 'unsure', true).answers).toMatchObject({
      pop: 'no',
      gap: 'unsure',
    });
  });
});

describe('days', () => {
  it.each([
    [0, 'no', 'no', 'none'],
    [1, 'no', 'no', 'none'],
    [2, 'yes', 'no', 'doctor'],
    [13, 'yes', 'no', 'doctor'],
    [14, 'yes', 'yes', 'doctor'],
    [400, 'yes', 'yes', 'doctor'],
  ] as const)(
    '%i of them are rest that did not help: %s, weeks: %s',
    (days, rest, long, urgency) => {
      const answers = hearDays({}, days);
      expect(answers).toEqual({ 'persistent-pain': rest, 'lasting-weeks': long });
      expect(assess(answers).urgency).toBe(urgency);
    },
  );

  it('leave the rest of their question to be asked', () => {
    const answers = hearDays(denying({}).answers, 1);
    expect(assess(answers).urgency).toBe('none');
    const early = hearDays({}, 1);
    expect(inOtherWords(early, 'over-time').step).toMatchObject({ signs: ['recurrence'] });
  });
});

describe('going back', () => {
  it('puts the question before again, its answers forgotten', () => {
    for (const [index, question] of questionIds.entries()) {
      const answers = questionIds
        .slice(0, index)
        .reduce<Answers>((all, each) => take(all, each, 'no', false).answers, {});
      const back = goBack(answers, question);
      const before = questionIds[index - 1];
      if (before === undefined) {
        expect(back).toBeUndefined();
        continue;
      }
      expect(back?.step).toMatchObject({ kind: 'ask', question: before, again: false });
      expect(signsOf(before).some((sign) => back && sign in back.answers)).toBe(false);
      expect(Object.keys(back?.answers ?? {})).toHaveLength(
        Object.keys(answers).length - signsOf(before).length,
      );
    }
  });

  it('keeps what the runner told by name', () => {
    const told = hear({}, ['gait'], []);
    const first = take(told, 'nerves-and-breath', 'unsure', true);
    expect(goBack(first.answers, 'leg-in-danger')).toMatchObject({ answers: told });
    expect(goBack({ 'chest-pain': 'yes' }, 'leg-in-danger')).toBeUndefined();
  });

  it('goes to what was asked before, whatever is known of later questions', () => {
    const answers: Answers = { 'chest-pain': 'no', fever: 'no' };
    expect(goBack(answers, 'leg-in-danger')?.answers).toEqual({ fever: 'no' });
    const told: Answers = { numbness: 'no', gait: 'yes', painkillers: 'no' };
    expect(goBack(told, 'over-time')?.answers).toEqual({ gait: 'yes' });
  });

  it('takes back doubt, so that the urgency follows the new answer', () => {
    const doubtful = take({}, 'nerves-and-breath', 'unsure', true);
    expect(assess(doubtful.answers).urgency).toBe('urgent');
    const back = goBack(doubtful.answers, 'leg-in-danger');
    expect(back && assess(back.answers).urgency).toBe('none');
  });
});
