import { days, elapsed, type Instant, later, milliseconds } from '../time.ts';
import type { Deadline } from './deadline.ts';
import type { RunnerKey } from './key.ts';
import type { Unread } from './read.ts';
import type { RunnerRecord } from './record.ts';

/** A record as it was found, with what the next write has to name. */
export interface StoredRunner {
  readonly record: RunnerRecord;
  /** Counts the writes, from 1. */
  readonly version: number;
  readonly requestId: string;
  readonly expiresAt: Instant;
  /** The parts of it that can't be read. */
  readonly damaged?: readonly string[];
  /** What of it can't be read, now or before, as it was found. */
  readonly unread?: Unread;
}

export interface Writing {
  readonly record: RunnerRecord;
  /** The record that it becomes of, where something of that could not be read. */
  readonly from?: Pick<StoredRunner, 'record' | 'unread'> | undefined;
  /** The version that was read; 0 when nothing was stored. */
  readonly replaces: number;
  /**
   * The request that wrote what was read, where it is known: versions begin anew once all was
   * forgotten, and requests never come again.
   */
  readonly replacesRequest?: string | undefined;
  readonly requestId: string;
  readonly now: Instant;
}

export interface Forgetting {
  /** What was written after this moment is spared. */
  readonly unlessWrittenAfter?: Instant | undefined;
  /**
   * The moment to be kept for a day, and nothing else, for who holds something that never was in the
   * table: they may not write it any more. One write more.
   */
  readonly markedAs?: Instant | undefined;
}

export interface RunnerStore {
  /**
   * Reads a record; undefined when there is none, or its time to live has passed.
   * @throws StoreUnavailable, UnreadableRecord; a fault as it is
   */
  load(key: RunnerKey, now: Instant, deadline: Deadline): Promise<StoredRunner | undefined>;
  /**
   * The same for whoever holds something that is not in the table, and whether all was forgotten
   * since: still one request.
   * @param since when what they hold was the same as in the table last, or was begun
   */
  loadSince(
    key: RunnerKey,
    since: Instant,
    now: Instant,
    deadline: Deadline,
  ): Promise<{ readonly stored: StoredRunner | undefined; readonly isForgotten: boolean }>;
  /**
   * Writes a record if nobody has written since it was read.
   * @throws VersionConflict, StoreUnavailable; UnreadableRecord where what is damaged is too large
   */
  save(key: RunnerKey, writing: Writing, deadline: Deadline): Promise<void>;
  /** Deletes a record, where it is still what a request wrote. */
  takeBack(key: RunnerKey, requestId: string, deadline: Deadline): Promise<void>;
  /**
   * Deletes all that is kept of a user: the household and every voice that was recognised. The one
   * verb that takes more than a request: one read for every ten people of the account, and one
   * write a person. Done again it does no harm, and whoever holds what was deleted can't write it
   * back, for the version that a write has to name is gone.
   * @param user the hash that all of the user's keys begin with
   * @throws StoreUnavailable when something may be left
   */
  forget(user: RunnerKey['user'], deadline: Deadline, how?: Forgetting): Promise<void>;
  /**
   * Changes what is kept of everybody of an account but one, each by a write that names what it
   * replaces: one read, and one write for each who changes.
   * @throws VersionConflict, StoreUnavailable: done again it changes who is left
   */
  changeOthers(
    { user, person }: RunnerKey,
    change: (record: RunnerRecord) => RunnerRecord,
    occasion: Pick<Writing, 'requestId' | 'now'>,
    deadline: Deadline,
  ): Promise<void>;
}

/** A record lives this long after its last use. */
const timeToLive = days(180);

/** When a record was written, to the second. */
export const writtenAt = ({ expiresAt }: Pick<StoredRunner, 'expiresAt'>): Instant =>
  later(expiresAt, milliseconds(-timeToLive));

/** Whether a record is used but its time to live was last extended more than a day ago. */
export const isDueForRenewal = (stored: StoredRunner, now: Instant): boolean =>
  elapsed(stored.expiresAt, later(now, timeToLive)) > days(1);

/** The moment a record written at another expires, in the whole seconds that DynamoDB wants. */
export const expiryAfter = (written: Instant): number =>
  Math.floor(later(written, timeToLive) / 1000);
