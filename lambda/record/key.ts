/** Where a runner's record is kept. No id of Alexa's is stored, only its hash. */
export interface RunnerKey {
  /** SHA-256 of the account's user id, in hexadecimal. */
  readonly user: string;
  /** SHA-256 of the recognised person's id, or `household` for a voice that is not recognised. */
  readonly person: string;
}
