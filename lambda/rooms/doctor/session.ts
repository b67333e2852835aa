import * as v from 'valibot';

/** What the doctor's room knows for the length of a session: answers about symptoms live nowhere else. */
export const DoctorSession = v.object({
  /** Answers of the interview so far, by sign. */
  answers: v.fallback(
    v.optional(v.record(v.string(), v.picklist(['yes', 'one-of', 'unsure', 'no']))),
    undefined,
  ),
  /** What the last verdict called for that was told while the session stays open. */
  urgencyTold: v.fallback(
    v.optional(v.picklist(['emergency', 'urgent', 'doctor', 'none'])),
    undefined,
  ),
  /** Whether the runner said that something hurts: no exercise is offered from then on. */
  isHurt: v.fallback(v.optional(v.boolean()), undefined),
  /** Whether the runner was asked for words of their own: the questions go on from there. */
  isStoryAsked: v.fallback(v.optional(v.boolean()), undefined),
  /** Whether the runner has heard that the coach is no doctor. */
  isDisclaimed: v.fallback(v.optional(v.boolean()), undefined),
});
export type DoctorSession = v.InferOutput<typeof DoctorSession>;
