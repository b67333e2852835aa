import type { Deadline } from '../record/deadline.ts';
import type { RunnerStore } from '../record/store.ts';
import type { Seen, Timers } from '../rooms/icing/index.ts';
import type { Reminders, SeenReminders } from '../rooms/reminders/index.ts';
import type { Answered } from './outcome.ts';

/** All that a turn may call outside of the function, each bound to the request that it answers. */
export interface Outside {
  readonly store: RunnerStore;
  readonly deadline: Deadline;
  /** Alexa's real timers of the household. */
  readonly timers: () => Timers;
  /** Alexa's reminders of the household that are this skill's. */
  readonly reminders: () => Promise<Reminders>;
  /** The IANA name of the device's time zone; undefined when there is no answer in time. */
  readonly timeZone: () => Promise<string | undefined>;
  /** Whether a timer that rings offers to open the skill. */
  readonly timersOpenSkill: boolean;
}

/**
 * What was done outside of the function in a turn. It is done once, whatever is replayed how often,
 * and carried into each replay.
 */
export interface Deeds {
  /** What Alexa's list of timers showed, less what was deleted since. */
  readonly timers?: Seen;
  /** What Alexa's list of reminders showed, and what was done with it since. */
  readonly reminders?: SeenReminders;
  /** What the device told of its time zone, once it was asked. */
  readonly timeZone?: { readonly told: string | undefined };
  /** What the turn came to when it was last played. */
  readonly answered?: Answered;
}
