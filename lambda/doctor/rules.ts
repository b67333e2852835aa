import { doctor } from './rules/doctor.ts';
import { emergency } from './rules/emergency.ts';
import { none } from './rules/none.ts';
import { urgent } from './rules/urgent.ts';

/** How soon somebody should look at it, worst first: now, today, within days, not at all. */
export const urgencies = ['emergency', 'urgent', 'doctor', 'none'] as const;

export type Urgency = (typeof urgencies)[number];

/** The signs by what each calls for when the runner has it. */
export const rules = { emergency, urgent, doctor, none } as const;

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
