import { type Rule, rules, type Urgency, urgencies } from './rules.ts';
import type { Answers, SignId } from './signs.ts';

/** What the answers call for, and the signs that say so. */
export interface Verdict {
  readonly urgency: Urgency;
  /** Signs answered yes at this urgency. Empty when only doubt led to it. */
  readonly heard: readonly SignId[];
  /** The article's good sign: after two to three days of rest, soreness that eases with moving. */
  readonly isEasing: boolean;
}

const level = (urgency: Urgency): number => urgencies.indexOf(urgency);

/**
 * What the answers call for: the worst of their rules. Doubt about a sign never counts for less
 * than a doctor's visit, and no further yes ever lowers the urgency.
 */
export function assess(answers: Answers): Verdict {
  const yes = rules.filter(({ sign }) => answers[sign] === 'yes');
  const doubts = rules.some(({ sign }) => answers[sign] === 'unsure');
  const called: readonly Urgency[] = [
    ...yes.map(({ urgency }) => urgency),
    ...(doubts ? ['doctor' as const] : []),
  ];
  const urgency = called.toSorted((one, other) => level(one) - level(other))[0] ?? 'none';
  const heard = yes.filter((rule: Rule) => rule.urgency === urgency).map(({ sign }) => sign);
  return { urgency, heard, isEasing: answers.easing === 'yes' };
}

/** Whether no further answer can make the verdict worse. */
export const isWorst = ({ urgency }: Verdict): boolean => level(urgency) === 0;
