import type { Ice, Row } from '../../record/ice.ts';
import {
  elapsed,
  hours,
  type Instant,
  later,
  type Milliseconds,
  milliseconds,
} from '../../time.ts';
import { restEndsAt, roundsInARow, rowEndsAt, rowOf } from './protocol.ts';

/**
 * After trouble with the skin there is no ice for a day: stricter than "until tomorrow", and right
 * wherever the runner lives.
 */
export const closedAfterTrouble = hours(24);

/** Whether a further round may begin, and if not, in how long. */
export type Permit =
  | { readonly kind: 'fresh' }
  /** After a look at the skin. */
  | { readonly kind: 'after-skin-check'; readonly row: Row }
  /** The ice must stay off for twenty minutes, and at least as long as it was on. */
  | { readonly kind: 'too-early'; readonly left: Milliseconds }
  | { readonly kind: 'enough'; readonly left: Milliseconds }
  | { readonly kind: 'closed'; readonly left: Milliseconds };

/** What the protocol says to a round that would begin now. Ice that is on or paused comes first. */
export function permitFor(
  ice: Ice | undefined,
  noIceBefore: Instant | undefined,
  now: Instant,
): Permit {
  const closed = noIceBefore === undefined ? 0 : elapsed(now, noIceBefore);
  if (closed > 0) return { kind: 'closed', left: milliseconds(closed) };
  const row = rowOf(ice, now);
  if (row === undefined) return { kind: 'fresh' };
  if (row.rounds >= roundsInARow) return { kind: 'enough', left: elapsed(now, rowEndsAt(row)) };
  const left = elapsed(now, restEndsAt(row));
  return left > 0 ? { kind: 'too-early', left } : { kind: 'after-skin-check', row };
}

/** Until when there is no ice after trouble with the skin. */
export const closedUntil = (now: Instant): Instant => later(now, closedAfterTrouble);
