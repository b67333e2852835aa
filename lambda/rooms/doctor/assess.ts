import type { SignId } from '../../hearing/vocabulary.ts';
import { together } from './rules/together.ts';
import { rules, severity, type Urgency, urgencies, whenInDoubt } from './rules.ts';
import { type Answer, type Answers, signIds, weaker } from './signs.ts';

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

/** What one rule makes of the answers: of a sign alone, or of several together. */
interface Call {
  readonly signs: readonly SignId[];
  readonly answer: Answer;
  readonly urgency: Urgency;
}

function called(urgency: Urgency, answer: Answer): Urgency {
  if (answer === 'yes' || answer === 'one-of') return urgency;
  return answer === 'unsure' ? whenInDoubt[urgency] : 'none';
}

const callOf = (answers: Answers, signs: readonly SignId[], urgency: Urgency): readonly Call[] => {
  const known = signs.map((sign) => answers[sign]).reduce(weaker);
  return known === undefined ? [] : [{ signs, answer: known, urgency: called(urgency, known) }];
};

/** What each rule calls for of which all signs are known. */
const callsOf = (answers: Answers): readonly Call[] => [
  ...signIds.flatMap((sign) =>
    answers[sign] === undefined ? [] : callOf(answers, [sign], urgencyOf(sign)),
  ),
  ...together.flatMap(({ signs, calls: urgency }) => callOf(answers, signs, urgency)),
];

const worse = (one: Urgency, other: Urgency): Urgency =>
  severity(other) > severity(one) ? other : one;

/**
 * Under eighteen whatever calls for a doctor within days is looked at today: for the sit bone by
 * PMC449822, for every other sign it is prudence.
 */
const sooner = (urgency: Urgency, answers: Answers): Urgency =>
  urgency === 'doctor' && ['yes', 'one-of'].includes(answers['under-eighteen'] ?? 'no')
    ? 'urgent'
    : urgency;

/**
 * What the answers call for: the worst of what each calls for by itself, and of what some call for
 * together. So no further yes lowers it, nor does doubt in place of a no, and the order of the
 * answers makes no difference.
 */
export function assess(answers: Answers): Verdict {
  const all = callsOf(answers);
  const worst = all.map((call) => call.urgency).reduce(worse, 'none');
  const decisive = all.filter((call) => call.urgency === worst);
  const urgency = sooner(worst, answers);
  const told = decisive.filter(({ answer }) => answer === 'yes').flatMap(({ signs }) => signs);
  const heard = signIds.filter((sign) => told.includes(sign));
  if (heard.length > 0) return { urgency, heard, because: 'sign' };
  if (urgency === 'none') return { urgency, heard, because: 'nothing' };
  const isOneOf = decisive.some(({ answer }) => answer === 'one-of');
  return { urgency, heard, because: isOneOf ? 'one-of' : 'doubt' };
}

/** What a sign would call for, by itself or with what is known, if the runner had it as well. */
export function withSign(answers: Answers, sign: SignId): Urgency {
  if (sign === 'under-eighteen') return assess({ ...answers, [sign]: 'yes' }).urgency;
  const withIt = { ...answers, [sign]: 'yes' } as const;
  const joint = together
    .filter(({ signs }) => signs.includes(sign))
    .flatMap(({ signs, calls: urgency }) => callOf(withIt, signs, urgency));
  return sooner(joint.map(({ urgency }) => urgency).reduce(worse, urgencyOf(sign)), answers);
}

/** Whether a yes to a sign would make the answers' verdict worse. */
export const canWorsen = (answers: Answers, sign: SignId): boolean =>
  severity(withSign(answers, sign)) > severity(assess(answers).urgency);
