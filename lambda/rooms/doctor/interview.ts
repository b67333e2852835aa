import type { SignId } from '../../hearing/vocabulary.ts';
import { assess, canWorsen, type Verdict } from './assess.ts';
import { type AskedSign, type QuestionId, questionIds, signsOf } from './interview-questions.ts';
import { type Answers, joined, noted, type Said } from './signs.ts';

/** A question to put: about those of its signs that nothing is known of. */
export interface Ask {
  readonly kind: 'ask';
  readonly question: QuestionId;
  readonly signs: readonly AskedSign[];
  /** Whether it is put in other words, for the second and last time. */
  readonly again: boolean;
}

/** What the interview does next. */
export type Step = Ask | { readonly kind: 'verdict'; readonly verdict: Verdict };

/** The interview after something was said. */
export interface Taken {
  readonly answers: Answers;
  readonly step: Step;
}

/** The signs of a question that nothing is known of. */
export const openSigns = (answers: Answers, question: QuestionId): readonly AskedSign[] =>
  signsOf(question).filter((sign) => answers[sign] === undefined);

/** The next question, or the verdict once no question left could make it worse. */
export function nextStep(answers: Answers): Step {
  const verdict = assess(answers);
  for (const question of questionIds) {
    const signs = openSigns(answers, question).filter((sign) => canWorsen(verdict, sign));
    if (signs.length > 0) return { kind: 'ask', question, signs, again: false };
  }
  return { kind: 'verdict', verdict };
}

const proceed = (answers: Answers): Taken => ({ answers, step: nextStep(answers) });

/** The same question in other words: what was meant, or one more try after doubt. */
export const inOtherWords = (answers: Answers, question: QuestionId): Taken => ({
  answers,
  step: { kind: 'ask', question, signs: openSigns(answers, question), again: true },
});

/**
 * Takes an answer to a question, for all of its signs that are open. Doubt is asked about once
 * more in other words before it counts.
 * @param wasAgain whether the question had been put in other words already
 */
export function take(answers: Answers, question: QuestionId, said: Said, wasAgain: boolean): Taken {
  if (said === 'unsure' && !wasAgain) return inOtherWords(answers, question);
  const signs = openSigns(answers, question);
  return proceed(noted(answers, signs, said === 'yes' && signs.length > 1 ? 'one-of' : said));
}

/** Takes what the runner says of signs by name, asked or not. A sign both told and denied is told. */
export const hear = (
  answers: Answers,
  told: readonly SignId[],
  denied: readonly SignId[],
): Answers => noted(noted(answers, told, 'yes'), denied, 'no');

/** Days of rest that count as "a couple", and of pain that count as weeks. */
const aCouple = 2;
const weeks = 14;

/**
 * What it tells of the signs that it has hurt for so many days. Those who say so have rested for a
 * couple of them, as far as the rules are concerned; with fewer, neither rest nor time has been
 * tried.
 */
export const overTime = (days: number): Answers => ({
  'persistent-pain': days >= aCouple ? 'yes' : 'no',
  'lasting-weeks': days >= weeks ? 'yes' : 'no',
});

/** Takes for how many days it has hurt. */
export const hearDays = (answers: Answers, days: number): Answers =>
  joined(answers, overTime(days));

/**
 * Goes back to the question before one, which is open again but for what the runner told by name.
 * @returns undefined when there was none before
 */
export function goBack(answers: Answers, question: QuestionId): Taken | undefined {
  const before = questionIds
    .slice(0, questionIds.indexOf(question))
    .findLast((each) => signsOf(each).some((sign) => isWithdrawn(answers, sign)));
  if (before === undefined) return undefined;
  const withdrawn: readonly string[] = signsOf(before).filter((sign) => isWithdrawn(answers, sign));
  return proceed(
    Object.fromEntries(Object.entries(answers).filter(([sign]) => !withdrawn.includes(sign))),
  );
}

const isWithdrawn = (answers: Answers, sign: SignId): boolean =>
  answers[sign] !== undefined && answers[sign] !== 'yes';
