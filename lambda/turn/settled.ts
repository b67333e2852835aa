import type { TimersStanding } from '../rooms/icing/index.ts';
import type { NewReminder } from '../rooms/reminders/index.ts';
import type { Answered } from './outcome.ts';
import type { Deeds } from './outside.ts';

/** A turn with all that it asked for done, and what was done. */
export interface Settled {
  readonly answered: Answered;
  readonly deeds: Deeds;
  /** The timers that are on record to be made as soon as it is kept. */
  readonly claimed?: TimersStanding['claimed'];
  /** The reminder that is made as soon as the turn is kept. */
  readonly claimedReminder?: NewReminder;
  /** Set when all was to be deleted: nothing is written then, and `done` leaves nothing in the session. */
  readonly forgetting?: 'done' | 'failed';
}
