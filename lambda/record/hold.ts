import { type Instant, later, minutes, seconds } from '../time.ts';

/** What holds training back: a sign that needed help at once, or one to be seen the same day. */
export type HeldAs = 'emergency' | 'urgent';

const isWholeMinute = (end: Instant): boolean => end % minutes(1) === 0;

/**
 * What a hold was set for, told by its end alone, so that nothing else has to be kept: an urgent
 * one ends on a whole minute, at six in the morning; an emergency's never does.
 */
export const heldAs = (end: Instant): HeldAs => (isWholeMinute(end) ? 'urgent' : 'emergency');

/** What holds training back at a moment; undefined where nothing does, or no more. */
export const heldAt = (end: Instant | undefined, now: Instant): HeldAs | undefined =>
  end !== undefined && end > now ? heldAs(end) : undefined;

/** The end of a hold, moved on by a second where it would tell of something else than it is for. */
export const holdUntil = (end: Instant, as: HeldAs): Instant =>
  as === 'emergency' && isWholeMinute(end) ? later(end, seconds(1)) : end;

/** The stricter of two holds: the later end, for what was worse. */
export function stricterHold(
  one: Instant | undefined,
  other: Instant | undefined,
): Instant | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const isEmergency = [one, other].some((end) => heldAs(end) === 'emergency');
  return holdUntil(one > other ? one : other, isEmergency ? 'emergency' : 'urgent');
}
