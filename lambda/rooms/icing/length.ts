import type { HeardOf } from '../../hearing/heard.ts';
import { type Milliseconds, milliseconds, minutes } from '../../time.ts';

/**
 * The longest a round may be: the article's rule of thumb. MPFT NHS, "Safe use of cold": never more than 20 minutes.
 */
export const longest = minutes(20);

/**
 * What is suggested where no length is asked for. MPFT NHS, "Safe use of cold": 10 to 15 minutes.
 */
export const usual = minutes(15);

/** The shortest round on offer. Blackpool NHS (PL774) advises five minutes. */
export const shortest = minutes(5);

/** A length as it was heard: undefined where none was named. */
type LengthHeard = HeardOf<'set-ice' | 'add-ice'>['length'];

/** What becomes of a length that was asked for. */
export type Wish =
  | { readonly kind: 'fine'; readonly length: Milliseconds }
  | { readonly kind: 'too-long' | 'too-short' | 'not-understood'; readonly instead: Milliseconds };

/** Judges the length of ice that a runner asks for. */
export function judge(asked: LengthHeard): Wish {
  if (asked === undefined) return { kind: 'fine', length: usual };
  if (asked === 'not-understood') return { kind: 'not-understood', instead: usual };
  if (asked > longest) return { kind: 'too-long', instead: longest };
  if (asked < shortest) return { kind: 'too-short', instead: shortest };
  return { kind: 'fine', length: asked };
}

/** The length that is nearest to one and safe. */
export const withinBounds = (length: number): Milliseconds =>
  milliseconds(Math.min(longest, Math.max(shortest, length)));

/** How a length grows. */
export type Extension =
  | { readonly kind: 'longer'; readonly length: Milliseconds; readonly isLongest: boolean }
  | { readonly kind: 'longest-already' }
  | { readonly kind: 'not-understood' };

/** Adds to the length of a round, never past the longest. */
export function extend(length: Milliseconds, more: LengthHeard): Extension {
  if (more === undefined || more === 'not-understood' || more <= 0) {
    return { kind: 'not-understood' };
  }
  if (length >= longest) return { kind: 'longest-already' };
  const longer = milliseconds(Math.min(longest, length + more));
  return { kind: 'longer', length: longer, isLongest: longer === longest };
}
