import type { HandlerInput } from 'ask-sdk-core';
import { VersionConflict } from './errors.ts';
import type { AlarmDeed } from './icing/alarms.ts';
import type { Deadline } from './runner/deadline.ts';
import type { Outcome } from './turn.ts';

/** One call of the function. A turn may be played in it more than once, on a fresher record. */
export interface Invocation {
  readonly deadline: Deadline;
  /** How often the turn may still be replayed. */
  replaysLeft: number;
  /** What the turn came to when it was last played. */
  outcome?: Outcome;
  /** What calls to Alexa's timers did: they are made once, whatever is played how often. */
  alarms?: AlarmDeed;
  /** The time zone that the device told, once it was asked. */
  timeZone?: { readonly told: string | undefined };
}

/** The invocation that a handler input belongs to. */
export const invocationOf = ({ context }: HandlerInput): Invocation => context;

/**
 * Plays a turn; when another turn has written the record meanwhile, plays it again on the fresh
 * record, twice at most, so that no update is lost.
 */
export async function replayOnConflict<Answer>(
  deadline: Deadline,
  play: (invocation: Invocation) => Promise<Answer>,
): Promise<Answer> {
  const invocation: Invocation = { deadline, replaysLeft: 2 };
  for (;;) {
    try {
      return await play(invocation);
    } catch (error) {
      if (!(error instanceof VersionConflict) || invocation.replaysLeft === 0) throw error;
      invocation.replaysLeft -= 1;
    }
  }
}
