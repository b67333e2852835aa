import * as v from 'valibot';
import { askFirsts } from '../../hearing/vocabulary.ts';

/** As noted for the session: a pregnancy before its sixteenth week is another than one after it. */
export const askFirstNoted = [...askFirsts, 'early-pregnant'] as const;
export type AskFirstNoted = (typeof askFirstNoted)[number];

/** Somebody else who is spoken of: who, whether under eighteen, and what was told of signs. */
const AboutSomebody = v.object({
  who: v.optional(v.picklist(['child', 'partner', 'parent', 'friend'])),
  pronoun: v.picklist(['he', 'she', 'they']),
  isMinor: v.optional(v.boolean()),
  /** What was asked on their behalf. */
  asks: v.optional(v.picklist(['exercise', 'doctor'])),
  answers: v.record(v.string(), v.picklist(['yes', 'one-of', 'unsure', 'no'])),
});
export type AboutSomebody = v.InferOutput<typeof AboutSomebody>;

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
  /** Whether the runner was asked for what no question named. */
  isElseAsked: v.fallback(v.optional(v.boolean()), undefined),
  /** Whether the runner has heard that the coach is no doctor. */
  isDisclaimed: v.fallback(v.optional(v.boolean()), undefined),
  /** Who is spoken of until the runner says "I" or is on to something else. */
  aboutSomebody: v.fallback(v.optional(AboutSomebody), undefined),
  /** Who the runner is that should ask somebody first, and whether that was said to them. */
  askFirst: v.fallback(v.optional(v.array(v.picklist(askFirstNoted))), undefined),
  isAskFirstTold: v.fallback(v.optional(v.boolean()), undefined),
  /** Whether the runner told an age under eighteen. */
  isMinor: v.fallback(v.optional(v.boolean()), undefined),
});
export type DoctorSession = v.InferOutput<typeof DoctorSession>;
