import type { SignId } from '../../../lambda/hearing/vocabulary.ts';
import { type Ask, nextStep, type Step, take } from '../../../lambda/rooms/doctor/interview.ts';
import {
  type QuestionId,
  questionIds,
  signsOf,
} from '../../../lambda/rooms/doctor/interview-questions.ts';
import {
  type Answer,
  type Answers,
  answers,
  type Said,
  signIds,
} from '../../../lambda/rooms/doctor/signs.ts';

/** What can be said to a question. */
export const everySaid: readonly Said[] = ['yes', 'no', 'unsure'];

/** What can be known of a sign. */
export const everyAnswer: readonly Answer[] = answers;

/** The answers with one of them given anew. */
export const withAnswer = (known: Answers, sign: SignId, answer: Answer): Answers => ({
  ...known,
  [sign]: answer,
});

/** Each sign with itself and with each one after it. */
export const everyPair: readonly (readonly [SignId, SignId])[] = signIds.flatMap((one, index) =>
  signIds.slice(index).map((other) => [one, other] as const),
);

/** Every sign that some question asks about, once. */
export const askedSigns: readonly SignId[] = [...new Set(questionIds.flatMap(signsOf))];

/** An interview from some answers on: what was asked and said, and where it stands. */
export interface Talk {
  readonly answers: Answers;
  readonly asked: readonly Ask[];
  readonly given: readonly Said[];
  readonly step: Step;
}

export const begin = (known: Answers): Talk => ({
  answers: known,
  asked: [],
  given: [],
  step: nextStep(known),
});

export const goOn = (talk: Talk, step: Ask, said: Said): Talk => ({
  ...take(talk.answers, step.question, said, step.again),
  asked: [...talk.asked, step],
  given: [...talk.given, said],
});

/** The interview to its end, each question answered by what is said to it. */
export function played(talk: Talk, answerTo: (step: Ask) => Said): Talk {
  let now = talk;
  while (now.step.kind === 'ask') {
    if (now.asked.length > 24) throw new Error(`no end after ${JSON.stringify(now.asked)}`);
    now = goOn(now, now.step, answerTo(now.step));
  }
  return now;
}

/** Every way an interview can go on from here until it ends. */
export function everyTalk(talk: Talk): readonly Talk[] {
  const { asked, step } = talk;
  if (step.kind === 'verdict') return [talk];
  if (asked.length > 24) throw new Error(`no end after ${JSON.stringify(asked)}`);
  return everySaid.flatMap((said) => everyTalk(goOn(talk, step, said)));
}

/** What is said to each question of the interview, whether or not it comes to be asked. */
export type Script = Readonly<Record<QuestionId, Said>>;

/** No to everything. */
export const noToAll: Script = {
  breath: 'no',
  'between-legs': 'no',
  began: 'no',
  leg: 'no',
  standing: 'no',
  looks: 'no',
  feels: 'no',
  time: 'no',
  rest: 'no',
  age: 'no',
  lately: 'no',
};

/** Every way to answer all questions but the two that follow upon a sign, which get one answer. */
export const everyScript: readonly Script[] = questionIds
  .filter((question) => question !== 'age' && question !== 'lately')
  .reduce<readonly Script[]>(
    (scripts, question) =>
      scripts.flatMap((script) => everySaid.map((said) => ({ ...script, [question]: said }))),
    [noToAll],
  );
