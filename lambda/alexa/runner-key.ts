import { createHash } from 'node:crypto';
import type { RunnerKey } from '../record/key.ts';
import type { ParsedEnvelope } from './request.ts';

const hash = (id: string): string => createHash('sha256').update(id).digest('hex');

/** The key of whoever speaks, or undefined when a request names no user. */
export function runnerKey({
  user,
  person,
}: ParsedEnvelope['context']['System']): RunnerKey | undefined {
  if (user?.userId === undefined) return undefined;
  return {
    user: hash(user.userId),
    person: person?.personId === undefined ? 'household' : hash(person.personId),
  };
}
