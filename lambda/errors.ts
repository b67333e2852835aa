/** The errors of the skill. Each is made at the edge where it occurs, with what caused it. */
class CoachError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = new.target.name;
  }
}

/** A setting in the environment is missing or malformed: the function must not start. */
export class InvalidEnvironment extends CoachError {}

/** What arrived is not a request from Alexa to this skill. */
export class RefusedRequest extends CoachError {}

/** The runner's record can't be read or written at the moment. */
export class StoreUnavailable extends CoachError {}

/** The stored record is not one that this version can read. It is left as it is. */
export class UnreadableRecord extends CoachError {}

/** Another turn has written the runner's record since this one read it. */
export class VersionConflict extends CoachError {}
