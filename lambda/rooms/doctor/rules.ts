import type { SignId } from '../../hearing/vocabulary.ts';
import { doctor } from './rules/doctor.ts';
import { emergency } from './rules/emergency.ts';
import { none } from './rules/none.ts';
import { urgent } from './rules/urgent.ts';

/** How soon somebody should look at it, worst first: now, today, within days, not at all. */
export const urgencies = ['emergency', 'urgent', 'doctor', 'none'] as const;

export type Urgency = (typeof urgencies)[number];

type Rules = Readonly<Record<Urgency, readonly SignId[]>>;

/** A sign of the vocabulary without a rule does not compile: the error names it. */
const complete = <Known extends Rules>(
  known: Known & Readonly<Record<Exclude<SignId, Known[Urgency][number]>, 'has no rule'>>,
): Known => known;

/** The signs by what each calls for when the runner has it. */
export const rules = complete({ emergency, urgent, doctor, none });

/** How bad an urgency is: 0 for none, more for worse. */
export const severity = (urgency: Urgency): number =>
  urgencies.length - 1 - urgencies.indexOf(urgency);

/**
 * What doubt about a sign of each urgency calls for: one level below a yes, and never less than a
 * doctor. Doubt about a good sign calls for nothing.
 */
export const whenInDoubt: Readonly<Record<Urgency, Urgency>> = {
  emergency: 'urgent',
  urgent: 'doctor',
  doctor: 'doctor',
  none: 'none',
};
