import type { IceTimer } from '../runner/record.ts';
import {
  elapsed,
  hours,
  type Instant,
  later,
  type Milliseconds,
  milliseconds,
  minutes,
} from '../time.ts';

/**
 * The longest a round may be, and what it is unless the runner asks for less: the article's rule
 * of thumb. MPFT NHS, "Safe use of cold": never more than 20 minutes.
 */
export const longest = minutes(20);

/** The shortest round on offer. Blackpool NHS (PL774) advises five minutes. */
export const shortest = minutes(5);

/** A timer that came due this long ago is not mentioned any more. */
const forgottenAfter = hours(2);

/** What becomes of a length that was asked for. */
export type Wish =
  | { readonly kind: 'fine'; readonly length: Milliseconds }
  | { readonly kind: 'too-long' | 'too-short' | 'not-understood'; readonly instead: Milliseconds };

/**
 * Judges the length of ice that a runner asks for.
 * @param asked milliseconds; undefined when none was named, NaN when it was not understood
 */
export function judge(asked: number | undefined): Wish {
  if (asked === undefined) return { kind: 'fine', length: longest };
  if (Number.isNaN(asked)) return { kind: 'not-understood', instead: longest };
  if (asked > longest) return { kind: 'too-long', instead: longest };
  if (asked < shortest) return { kind: 'too-short', instead: shortest };
  return { kind: 'fine', length: milliseconds(asked) };
}

/** Where an ice timer stands. */
export type IceStatus =
  | { readonly state: 'off' }
  | { readonly state: 'on'; readonly left: Milliseconds }
  /** The time is over; whether the ice is off nobody has said. */
  | { readonly state: 'due'; readonly ago: Milliseconds };

/** The state of an ice timer, right to the millisecond from stored times alone. */
export function iceStatus(timer: IceTimer | undefined, now: Instant): IceStatus {
  if (timer === undefined) return { state: 'off' };
  const left = elapsed(now, later(timer.startedAt, timer.length));
  // A clock that went back must not make the ice last longer than was asked for.
  if (left > 0) return { state: 'on', left: milliseconds(Math.min(left, timer.length)) };
  const ago = elapsed(later(timer.startedAt, timer.length), now);
  return ago < forgottenAfter ? { state: 'due', ago } : { state: 'off' };
}
