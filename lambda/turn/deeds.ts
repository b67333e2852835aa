import type { TimersDeed } from '../rooms/icing/index.ts';
import type { Answered } from './outcome.ts';

/**
 * What was done outside of the function in a turn. It is done once, whatever is replayed how often,
 * and carried into each replay.
 */
export interface Deeds {
  readonly timers?: TimersDeed;
  /** What the device told of its time zone, once it was asked. */
  readonly timeZone?: { readonly told: string | undefined };
  /** What the turn came to when it was last played. */
  readonly answered?: Answered;
}
