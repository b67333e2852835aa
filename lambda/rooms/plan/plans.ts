/**
 * What a day can look like, the strictest first. An easy start is a test with a stop rule, never
 * leave to run; `gentle-start` is the same without deep bends.
 */
export const plans = [
  ...(['doctor', 'rest-and-ice', 'rolling'] as const),
  ...(['gentle-start', 'easy-start'] as const),
] as const;

export type Plan = (typeof plans)[number];

/** A plan of the coach's own; the doctor's room has words of its own. */
export type OwnPlan = Exclude<Plan, 'doctor'>;

/** How much a plan asks of the legs: 0 for the strictest. */
export const demand = (plan: Plan): number => plans.indexOf(plan);
