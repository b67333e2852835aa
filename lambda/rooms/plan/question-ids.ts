import type { PlanAnswers } from './session.ts';

/** What is asked on the way to a plan, in this order: the signs, then three questions at most. */
export const questionIds = [
  'signs',
  'soreness',
  'eases',
  'rest',
] as const satisfies readonly (keyof PlanAnswers)[];

export type QuestionId = (typeof questionIds)[number];
