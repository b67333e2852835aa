import { createHash } from 'node:crypto';
import type { RequestEnvelope } from 'ask-sdk-model';

/** Where a runner's record is kept. No id of Alexa's is stored, only its hash. */
export interface RunnerKey {
  /** SHA-256 of the account's user id, in hexadecimal. */
  readonly user: string;
  /** SHA-256 of the recognised person's id, or `household` for a voice that is not recognised. */
  readonly person: string;
}

const hash = (id: string): string => createHash('sha256').update(id).digest('hex');

/** The key of whoever speaks, or undefined when a request names no user. */
export function runnerKey(envelope: RequestEnvelope): RunnerKey | undefined {
  const { user, person } = envelope.context.System;
  if (!user?.userId) return undefined;
  return {
    user: hash(user.userId),
    person: person?.personId ? hash(person.personId) : 'household',
  };
}
