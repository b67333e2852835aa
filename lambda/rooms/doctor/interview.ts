import type { SignId } from '../../hearing/vocabulary.ts';
import { assess, type Verdict, withSign } from './assess.ts';
import {
  type AskedSign,
  isAskedAfter,
  type QuestionId,
  questionIds,
  signsOf,
} from './interview-questions.ts';
import { severity, type Urgency } from './rules.ts';
import { type Answers, joined, noted, type Said } from './signs.ts';

/** A question to put: about those of its signs that are open and matter. */
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

const isThere = (answers: Answers, sign: SignId): boolean =>
  answers[sign] === 'yes' || answers[sign] === 'one-of';

/**
 * Whether a question has its place at an urgency. What could be worse than today is asked in one
 * question of who has told already what has to be seen today; the two that ask it of others have
 * nothing more to ask then.
 */
function hasPlace(question: QuestionId, urgency: Urgency): boolean {
  if (question === 'leg') return urgency === 'urgent';
  if (question === 'began' || question === 'standing') return urgency !== 'urgent';
  return true;
}

/**
 * The signs that a question would ask about: of which nothing is known, and which would make it
 * worse. What is asked because of another sign is asked however bad that is already, for whoever
 * looks at it wants to know.
 */
export function openSigns(answers: Answers, question: QuestionId): readonly AskedSign[] {
  const { urgency } = assess(answers);
  if (urgency === 'emergency' || !hasPlace(question, urgency)) return [];
  const open = signsOf(question).filter((sign) => answers[sign] === undefined);
  const after = isAskedAfter(question);
  if (after === undefined) {
    return open.filter((sign) => severity(withSign(answers, sign)) > severity(urgency));
  }
  return after.some((sign) => isThere(answers, sign)) ? open : [];
}

/** How many questions would follow one at most, were nothing told in answer to it. */
export const questionsAfter = (answers: Answers, question: QuestionId): number =>
  questionIds
    .slice(questionIds.indexOf(question) + 1)
    .filter((each) => openSigns(answers, each).length > 0).length;

/** The next question, or the verdict once no question left could make it worse. */
export function nextStep(answers: Answers): Step {
  for (const question of questionIds) {
    const signs = openSigns(answers, question);
    if (signs.length > 0) return { kind: 'ask', question, signs, again: false };
  }
  return { kind: 'verdict', verdict: assess(answers) };
}

const proceed = (answers: Answers): Taken => ({ answers, step: nextStep(answers) });

/** The same question in other words: what was meant, or one more try after doubt. */
export const inOtherWords = (answers: Answers, question: QuestionId): Taken => ({
  answers,
  step: { kind: 'ask', question, signs: openSigns(answers, question), again: true },
});

/** The signs that call for least, of which a yes to all of them may have meant one. */
function leastOf(answers: Answers, signs: readonly SignId[]): readonly SignId[] {
  const weights = signs.map((sign) => severity(withSign(answers, sign)));
  return signs.filter((_, index) => weights[index] === Math.min(...weights));
}

/**
 * What a yes to a question about several signs tells for certain: one of those that call for least.
 * The worse are still to be asked about.
 */
export const oneOf = (signs: readonly SignId[]): Answers => noted({}, leastOf({}, signs), 'one-of');

/**
 * Takes an answer to a question, for all of its signs that are open. Doubt is asked about once
 * more in other words before it counts. A yes to signs of which one is worse than another counts
 * for the milder ones, and the worse are asked about by themselves.
 * @param isLast whether it counts now, for it was put twice
 */
export function take(answers: Answers, question: QuestionId, said: Said, isLast: boolean): Taken {
  if (said === 'unsure' && !isLast) return inOtherWords(answers, question);
  const signs = openSigns(answers, question);
  if (said !== 'yes') return proceed(noted(answers, signs, said));
  const meant = leastOf(answers, signs);
  return proceed(noted(answers, meant, signs.length > 1 ? 'one-of' : 'yes'));
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
 * What it tells of the signs that it has hurt for so many days: whether that is weeks. Fewer than a
 * couple can't have been rested; of more, only the runner knows whether they were.
 */
export const overTime = (days: number): Answers => ({
  ...(days < aCouple && { 'persistent-pain': 'no' }),
  'lasting-weeks': days >= weeks ? 'yes' : 'no',
});

/** The same of so many days without a run or training that it has hurt through. */
export const overRest = (days: number): Answers => ({
  ...overTime(days),
  'persistent-pain': days >= aCouple ? 'yes' : 'no',
});

/** Takes for how many days it has hurt. */
export const hearDays = (answers: Answers, days: number): Answers =>
  joined(answers, overTime(days));

/**
 * Goes back to the question before one, which is open again but for what the runner told by name.
 * @returns undefined when there was none before
 */
export function goBack(answers: Answers, question: QuestionId): Taken | undefined {
  const { urgency } = assess(answers);
  const before = questionIds
    .slice(0, questionIds.indexOf(question))
    .filter((each) => hasPlace(each, urgency))
    .findLast((each) => signsOf(each).some((sign) => isWithdrawn(answers, sign)));
  if (before === undefined) return undefined;
  const withdrawn: readonly string[] = signsOf(before).filter((sign) => isWithdrawn(answers, sign));
  return proceed(
    Object.fromEntries(Object.entries(answers).filter(([sign]) => !withdrawn.includes(sign))),
  );
}

const isWithdrawn = (answers: Answers, sign: SignId): boolean =>
  answers[sign] !== undefined && answers[sign] !== 'yes';
