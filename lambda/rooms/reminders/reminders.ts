import type { Instant } from '../../time.ts';

/** A reminder as it is made. Its times are by the clock of its own time zone, which knows summer time. */
export interface NewReminder {
  readonly text: string;
  readonly locale: string;
  /** The IANA name of the device's time zone. */
  readonly timeZone: string;
  /** The local time at which it is asked for, and at which it first rings: "2026-11-29T19:00:00.000". */
  readonly askedAt: string;
  readonly ringsAt: string;
  /** On which days of the week it comes again; none where it comes once. */
  readonly weekdays?: readonly number[] | undefined;
}

/** A reminder as it is listed. */
export interface ListedReminder {
  readonly token: string;
  readonly text: string;
  readonly weekdays?: readonly number[] | undefined;
  /** The local day on which it rings, where it comes once: "2026-11-29". */
  readonly day?: string | undefined;
  /** Minutes after midnight; undefined where what there is can't be read. */
  readonly at?: number | undefined;
  readonly madeAt?: Instant | undefined;
}

/** Reminders that ring in the household. Every call may throw RemindersTrouble. */
export interface Reminders {
  create(reminder: NewReminder): Promise<void>;
  /** Makes another of a reminder that there is. */
  change(token: string, reminder: NewReminder): Promise<void>;
  /** Deletes a reminder; one that is gone already is fine. */
  remove(token: string): Promise<void>;
  /** The reminders of this skill in the household that have still to ring, whoever asked for them. */
  list(): Promise<readonly ListedReminder[]>;
}
