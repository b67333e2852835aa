import { days, elapsed, type Instant } from '../../time.ts';

/** The check holds this long for a voice that is recognised. */
const validFor = days(30);

/** The check's questions, each of three things at most: one "no" clears no more than was heard. */
export const checkParts = [0, 1, 2] as const;
export type CheckPart = (typeof checkParts)[number];

/** Who asks for ice, and what is known of the check. */
export interface Checked {
  /** Whether Alexa knows the voice: behind one that she does not know there may be anybody. */
  readonly isRecognized: boolean;
  readonly checkedAt: Instant | undefined;
  readonly isCheckedInSession: boolean;
}

/**
 * Whether the safety check has to come before the ice: it asks for what speaks against ice until a
 * professional has said otherwise.
 *
 * Sourced: poor circulation and Raynaud's (leedsphysio, after NICE); numb skin, a skin condition, a
 * heart condition, cancer, fever, infection (MPFT NHS, "Safe use of cold"); a damp cloth between ice
 * and skin (MPFT, nidirect).
 * Prudent and not sourced: cold allergy, broken skin, diabetes, and staying awake.
 */
export function needsCheck(
  { isRecognized, checkedAt, isCheckedInSession }: Checked,
  now: Instant,
): boolean {
  if (isCheckedInSession) return false;
  return !isRecognized || !isStillValid(checkedAt, now);
}

/** Whether a check that was passed then still counts. */
export const isStillValid = (checkedAt: Instant | undefined, now: Instant): boolean =>
  checkedAt !== undefined && elapsed(checkedAt, now) < validFor;
