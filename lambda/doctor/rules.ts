import type { SignId } from './signs.ts';

/** How soon somebody should look at it, worst first. */
export const urgencies = ['doctor', 'none'] as const;

export type Urgency = (typeof urgencies)[number];

/** A sign that calls for somebody to look at it. */
export interface Rule {
  readonly sign: SignId;
  readonly urgency: Exclude<Urgency, 'none'>;
}

/**
 * The rules, weightiest first. All four come from the article's section on calling a doctor:
 *
 * - Any numbness or tingling calls for a medical professional.
 * - A changed gait may need a physician.
 * - Pain that a couple of days of complete rest do not ease calls for somebody to see it.
 * - Over-the-counter anti-inflammatories day after day mean that help is needed.
 */
export const rules: readonly Rule[] = [
  { sign: 'numbness', urgency: 'doctor' },
  { sign: 'gait', urgency: 'doctor' },
  { sign: 'persistent-pain', urgency: 'doctor' },
  { sign: 'painkillers', urgency: 'doctor' },
];
