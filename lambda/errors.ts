/**
 * The errors of the skill. Each is made at the edge where it occurs, with what caused it. Their
 * names are written out, for minifying takes them from the classes.
 */
abstract class CoachError extends Error {
  abstract override readonly name: string;

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
  }
}

/** A setting in the environment is missing or malformed: the function must not start. */
export class InvalidEnvironment extends CoachError {
  override readonly name = 'InvalidEnvironment';
}

/** What arrived is not a request from Alexa to this skill. */
export class RefusedRequest extends CoachError {
  override readonly name = 'RefusedRequest';
}

/** The runner's record can't be read or written at the moment: an outage, which passes. */
export class StoreUnavailable extends CoachError {
  override readonly name = 'StoreUnavailable';
}

/** The stored record is not one that this version can read. It is left as it is. */
export class UnreadableRecord extends CoachError {
  override readonly name = 'UnreadableRecord';
}

/** Another turn has written the runner's record since this one read it. */
export class VersionConflict extends CoachError {
  override readonly name = 'VersionConflict';
}

/** A part of the function is not loaded yet. It never leaves `withParts` (lambda/parts.ts), which loads it. */
export class PartMissing extends CoachError {
  override readonly name = 'PartMissing';
  readonly load: () => Promise<void>;

  constructor(load: () => Promise<void>) {
    super('A part was needed outside of withParts, before it was loaded');
    this.load = load;
  }
}

export class TimersTrouble extends CoachError {
  override readonly name = 'TimersTrouble';
  readonly reason: 'not-allowed' | 'too-many' | 'label-taken' | 'not-possible';
  /** Whether it may have been done all the same. */
  readonly mayBeDone: boolean;

  constructor(reason: TimersTrouble['reason'], mayBeDone: boolean, status?: number) {
    super(`Alexa's timers: ${reason}${status === undefined ? '' : ` (${status})`}`);
    this.reason = reason;
    this.mayBeDone = mayBeDone;
  }
}

export class RemindersTrouble extends CoachError {
  override readonly name = 'RemindersTrouble';
  readonly reason: 'not-allowed' | 'too-many' | 'not-possible';
  /** Whether it may have been done all the same. */
  readonly mayBeDone: boolean;

  constructor(reason: RemindersTrouble['reason'], mayBeDone: boolean, status?: number) {
    super(`Alexa's reminders: ${reason}${status === undefined ? '' : ` (${status})`}`);
    this.reason = reason;
    this.mayBeDone = mayBeDone;
  }
}
