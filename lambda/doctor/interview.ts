import { assess, isWorst, type Verdict } from './assess.ts';
import { type Answer, type Answers, type SignId, signIds } from './signs.ts';

/** What the interview does next. */
export type Step =
  | { readonly kind: 'ask'; readonly sign: SignId; readonly again: boolean }
  | { readonly kind: 'verdict'; readonly verdict: Verdict };

/** The next question, or the verdict when nothing is left to ask or it can't get worse. */
export function nextStep(answers: Answers): Step {
  const verdict = assess(answers);
  const open = signIds.find((sign) => answers[sign] === undefined);
  return open === undefined || isWorst(verdict)
    ? { kind: 'verdict', verdict }
    : { kind: 'ask', sign: open, again: false };
}

/**
 * Takes an answer to a question. Doubt is asked about once more in other words before it counts.
 * @param wasAgain whether the question had been put in other words already
 */
export function take(
  answers: Answers,
  sign: SignId,
  answer: Answer,
  wasAgain: boolean,
): { readonly answers: Answers; readonly step: Step } {
  if (answer === 'unsure' && !wasAgain) {
    return { answers, step: { kind: 'ask', sign, again: true } };
  }
  const taken = { ...answers, [sign]: answer };
  return { answers: taken, step: nextStep(taken) };
}
