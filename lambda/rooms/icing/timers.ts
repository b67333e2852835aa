import type { Instant, Milliseconds } from '../../time.ts';

/** A timer to be made: it rings until it is stopped, then says its text. */
export interface NewTimer {
  readonly label: string;
  readonly duration: Milliseconds;
  readonly announcement: { readonly locale: string; readonly text: string };
  /** What it offers instead, where timers may open the skill: a question with `%s` for its name. */
  readonly confirmation?: string;
}

/** A timer as it is listed. */
export interface ListedTimer {
  readonly id: string;
  readonly label: string;
  /** Undefined while somebody has it paused. */
  readonly ringsAt: Instant | undefined;
  /** When it was to ring as it was made, whoever paused it since. */
  readonly setFor: Instant | undefined;
}

/** Timers that ring in the household. Every call may throw TimersTrouble. */
export interface Timers {
  /** @returns the new timer's id */
  create(timer: NewTimer): Promise<string>;
  /** Deletes a timer; one that is gone already is fine. */
  remove(id: string): Promise<void>;
  /** Deletes every timer that this skill has set in the household, whoever set it. */
  removeAll(): Promise<void>;
  /** The timers of this skill in the household, running or paused, whoever set them. */
  list(): Promise<readonly ListedTimer[]>;
}
