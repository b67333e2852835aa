import * as v from 'valibot';

const Certainty = v.picklist(['yes', 'no', 'unsure']);

/** What was answered on the way to a plan for today. */
const PlanAnswers = v.object({
  /** Only a clear no to each question about signs leads on to the others. */
  breath: v.optional(v.literal('no')),
  injury: v.optional(v.literal('no')),
  leg: v.optional(v.literal('no')),
  /** From 0 to 10. */
  soreness: v.optional(
    v.union([v.pipe(v.number(), v.minValue(0), v.maxValue(10)), v.literal('unsure')]),
  ),
  eases: v.optional(Certainty),
  /** Every number of days that it may be: "since Monday" leaves two. */
  rest: v.optional(v.union([v.pipe(v.array(v.number()), v.minLength(1)), v.literal('unsure')])),
});
export type PlanAnswers = v.InferOutput<typeof PlanAnswers>;

/** What the plan for today knows for the length of a session. */
export const PlanSession = v.object({
  /** What was answered so far; gone once the plan is told. */
  answers: v.fallback(v.optional(PlanAnswers), undefined),
  /** Whether today's plan, once told, was made for a leg that is or may be sore. */
  isSore: v.fallback(v.optional(v.boolean()), undefined),
});
export type PlanSession = v.InferOutput<typeof PlanSession>;
