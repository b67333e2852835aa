import type { SignId } from '../../hearing/vocabulary.ts';
import { rules, severity, type Urgency, urgencies, whenInDoubt } from './rules.ts';
import { type Answer, type Answers, signIds } from './signs.ts';

/** What the answers call for, and what says so. */
export interface Verdict {
  readonly urgency: Urgency;
  /** Signs the runner has that call for it, in the order of the rules. */
  readonly heard: readonly SignId[];
  /**
   * Where no such sign is known by name: a yes to a question that named several, only doubt, or what
   * was said before and stands.
   */
  readonly because: 'sign' | 'one-of' | 'doubt' | 'nothing' | 'held';
}

const calls: ReadonlyMap<SignId, Urgency> = new Map(
  urgencies.flatMap((urgency) => rules[urgency].map((sign) => [sign, urgency] as const)),
);

/** What a sign calls for when the runner has it. */
export const urgencyOf = (sign: SignId): Urgency => calls.get(sign) ?? 'emergency';

function callOf(sign: SignId, answer: Answer | undefined): Urgency {
  if (answer === 'yes' || answer === 'one-of') return urgencyOf(sign);
  return answer === 'unsure' ? whenInDoubt[urgencyOf(sign)] : 'none';
}

const worse = (one: Urgency, other: Urgency): Urgency =>
  severity(other) > severity(one) ? other : one;

/**
 * What the answers call for: the worst of what each calls for by itself. So no further yes lowers
 * it, nor does doubt in place of a no, and the order of the answers makes no difference.
 */
export function assess(answers: Answers): Verdict {
  const answered = signIds.filter((sign) => answers[sign] !== undefined);
  const urgency = answered.map((sign) => callOf(sign, answers[sign])).reduce(worse, 'none');
  const decisive = answered.filter((sign) => callOf(sign, answers[sign]) === urgency);
  const heard = decisive.filter((sign) => answers[sign] === 'yes');
  if (heard.length > 0) return { urgency, heard, because: 'sign' };
  if (decisive.some((sign) => answers[sign] === 'one-of')) {
    return { urgency, heard, because: 'one-of' };
  }
  return { urgency, heard, because: urgency === 'none' ? 'nothing' : 'doubt' };
}

/** Whether a yes to a sign would make a verdict worse. */
export const canWorsen = (verdict: Verdict, sign: SignId): boolean =>
  severity(urgencyOf(sign)) > severity(verdict.urgency);
