import type { SignId } from '../../../lambda/hearing/vocabulary.ts';
import { type QuestionId, questionIds } from '../../../lambda/rooms/doctor/interview-questions.ts';
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

/** What is said to each question of the interview, whether or not it comes to be asked. */
export type Script = Readonly<Record<QuestionId, Said>>;

/** No to everything. */
export const noToAll: Script = {
  'nerves-and-breath': 'no',
  'leg-in-danger': 'no',
  damage: 'no',
  'one-leg': 'no',
  'day-to-day': 'no',
  'over-time': 'no',
  'the-rest': 'no',
};

/** Every way to answer all questions. */
export const everyScript: readonly Script[] = questionIds.reduce<readonly Script[]>(
  (scripts, question) =>
    scripts.flatMap((script) => everySaid.map((said) => ({ ...script, [question]: said }))),
  [noToAll],
);
