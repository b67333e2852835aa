import type { Outcome, Put } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import type { QuestionId } from './question-ids.ts';
import type { PlanAnswers } from './session.ts';

/** What was answered so far. */
export const answersIn = ({ session }: Turn): PlanAnswers => session.plan.answers ?? {};

/**
 * How a question of the plan is put.
 * @param again whether it is put in other words
 */
export function wordsOf(
  { words: { plan: words }, session: { said } }: Turn,
  question: QuestionId,
  again: boolean,
): Omit<Put, 'asked'> {
  const other = words.inOtherWords(question);
  // Who did not understand those either hears the first ones once more.
  const isOther = again && said?.question !== other;
  return {
    question: isOther ? other : words.question(question),
    reprompt: words.reprompt(question, isOther),
  };
}

/** Asks a question of the plan, with what was answered before. */
export const ask = (
  turn: Turn,
  answers: PlanAnswers,
  question: QuestionId,
  again: boolean,
  ...say: readonly string[]
): Outcome => ({
  reply: {
    kind: 'question',
    say,
    asked: { about: `plan-${question}`, again },
    ...wordsOf(turn, question, again),
  },
  session: { plan: { answers } },
});

/** Asks the question that is open in other words. */
export const inOtherWords = (
  turn: Turn,
  question: QuestionId,
  ...say: readonly string[]
): Outcome => ask(turn, answersIn(turn), question, true, ...say);
