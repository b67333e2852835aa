import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Heard } from '../../lambda/hearing/heard.ts';
import { minutes } from '../../lambda/time.ts';
import { answerOne } from '../../lambda/turn/answer.ts';
import type { Question } from '../../lambda/turn/question.ts';
import { resolve } from '../../lambda/turn/resolve.ts';
import type { Room } from '../../lambda/turn/room.ts';
import { openQuestionIn, questionOf, rooms } from '../../lambda/turn/rooms.ts';
import type { Asked } from '../../lambda/turn/session.ts';
import { aTurn } from '../support/a-turn.ts';

/** What the questions know that know something, each as it may stand in a session. */
const known: Readonly<Record<string, object>> = {
  sign: { question: 'looks', again: false },
  'ice-lately': { length: minutes(12) },
  'ice-check': { length: minutes(12), part: 1 },
  'ice-rest': { length: minutes(20), since: 1 },
  ice: { length: minutes(12) },
  'skin-check': { length: minutes(12) },
  'self-check': { step: 'heel-up' },
  'tell-topic': { topic: 'ice' },
  'try-exercise': { exercise: 'plank' },
  taught: { exercise: 'clean' },
  level: { routine: 'strength-home' },
  'keep-form': { direction: 'easier' },
  'try-routine': { routine: 'rolling' },
  'plan-breath': { again: false },
  'plan-injury': { again: false },
  'plan-leg': { again: false },
  'plan-soreness': { again: true },
  'plan-eases': { again: false },
  'plan-rest': { again: false },
  perhaps: { sign: 'swelling' },
  'about-somebody': { pronoun: 'she' },
  'help-coming': { pronoun: 'he' },
  'perhaps-of-somebody': { sign: 'fainting', pronoun: 'he' },
  'been-seen': { how: 'whether' },
  'ladder-offer': { step: 'walk' },
  'ladder-since': { step: 'walk' },
  'ladder-last': { step: 'walk' },
  'ladder-settled': { step: 'bridge' },
  'ladder-bone-now': { step: 'long-holds' },
  'ladder-bone-settled': { step: 'long-holds' },
  'ladder-begin': { step: 'bridge' },
  reminder: { reminder: { subject: 'strength', weekdays: [2, 5], at: 1140 } },
  'reminder-part': { part: 'half', draft: { weekdays: [1], hour: 7 } },
  'which-reminder': { told: { hour: 8 }, of: ['warm-up', 'strength'] },
  gate: { gate: 'warm', routine: 'rolling', index: 0 },
};

/** What of it is read as something likely where it can't be read, as from another version. */
const likely: readonly string[] = ['gate.routine'];

const questions: readonly Question[] = Object.values(rooms).flatMap((room: Room) => room.questions);
const asked = (about: string, parameters: object = {}): Asked => ({ ...parameters, about });

/** Each thing that a question has to know, with the question as it stands and without it. */
const needed = Object.entries(known).flatMap(([about, parameters]) =>
  Object.keys(parameters)
    .filter((name) => !likely.includes(`${about}.${name}`))
    .map((name) => ({ about, name, whole: asked(about, parameters) })),
);

const answers: readonly Heard[] = [
  ...(['yes', 'no', 'unsure', 'not-understood', 'rather-not', 'next'] as const).map((kind) => ({
    kind,
  })),
  { kind: 'number', count: 7 },
];

/** What comes of every answer while a question is open that can't be read. */
const outcomes = (open: Asked) =>
  answers.map((heard) => {
    const said = { say: '', question: 'And now?', reprompt: 'What now?' };
    const turn = aTurn({ heard, session: { asked: open, said } });
    expect(openQuestionIn(turn)).toBeUndefined();
    return resolve(turn, answerOne(turn));
  });

describe('a question', () => {
  it('has a name of its own, and is found by it with all that it has to know', () => {
    expect(new Set(questions.map(({ about }) => about)).size).toBe(questions.length);
    for (const question of questions) {
      expect(questionOf(asked(question.about, known[question.about]))).toBe(question);
    }
  });

  it('of another version of the skill is none', () => {
    expect(questionOf(asked('the-weather'))).toBeUndefined();
    expect(questionOf(undefined)).toBeUndefined();
  });

  it('is none to words that broke into guided audio', () => {
    const open = { asked: asked('sign', known['sign']) };
    expect(openQuestionIn(aTurn({ session: open }))).toMatchObject(open);
    expect(openQuestionIn(aTurn({ session: open, interruptedBlock: true }))).toBeUndefined();
  });

  it.each(needed)(
    '$about without a $name that can be read is not open',
    ({ about, name, whole }) => {
      const { [name]: _lost, ...rest } = whole;
      for (const damaged of [rest, { ...whole, [name]: null }, { ...whole, [name]: [7] }]) {
        const open = asked(about, damaged);
        expect(questionOf(open)).toBeUndefined();
        expect(outcomes(open)).toEqual(outcomes(asked('the-weather')));
      }
    },
  );

  it('is open with whatever can be read, and else not, whatever stands in the session', () => {
    fc.assert(
      fc.property(fc.constantFrom(...needed), fc.anything(), ({ about, name, whole }, damage) => {
        const open = { ...whole, [name]: damage };
        const question = questions.find((each) => each.about === about);
        const found = openQuestionIn(aTurn({ session: { asked: open } }));
        expect(found?.question).toBe(question?.isReadable(open) ? question : undefined);
      }),
    );
  });
});
