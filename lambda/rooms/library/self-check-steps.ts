/**
 * The steps of the self-check with a foot on a low table, in order (the article). Each ends with a
 * question whose yes leads to the next; what the runner feels is never interpreted.
 */
export const selfCheckSteps = ['get-ready', 'heel-up', 'lean', 'other-leg'] as const;
export type SelfCheckStep = (typeof selfCheckSteps)[number];

/** A step by the name in the session, which may be of another version of the skill. */
export const stepNamed = (name: string): SelfCheckStep =>
  selfCheckSteps.find((step) => step === name) ?? 'get-ready';

/** The step after another; undefined after the last. */
export const stepAfter = (step: SelfCheckStep): SelfCheckStep | undefined =>
  selfCheckSteps[selfCheckSteps.indexOf(step) + 1];
