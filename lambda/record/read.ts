import { isDeepStrictEqual } from 'node:util';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as v from 'valibot';
import { UnreadableRecord } from '../errors.ts';
import { hours, type Instant, later, minutes } from '../time.ts';
import { valueIn } from './attributes.ts';
import { holdUntil } from './hold.ts';
import { newRunner, RunnerRecord } from './record.ts';
import { fullName, inFull } from './short-names.ts';
import { type Places, readers } from './written.ts';

/** The number of the shape that is written. A change of shape raises it, and what is older is read still. */
export const recordSchema = 3;

/** What of a record could not be read, as it was found, by its part; `record` for all of it. */
export type Unread = Readonly<Record<string, AttributeValue>>;

export interface ReadRecord {
  readonly record: RunnerRecord;
  readonly unread: Unread;
}

/** A row of ice ends after two hours without any, and a round takes twenty minutes. */
const iceCounts = minutes(140);
/** So long nothing but ice, training or load may be held back by a time on record. */
const longest = { noIceBefore: hours(24), noTrainingBefore: hours(24), noLoadBefore: hours(72) };

const partsOf = RunnerRecord.entries;
const isPart = (name: string): name is keyof RunnerRecord => Object.hasOwn(partsOf, name);

/** More of it than that is not written again, for an item holds no more: it is left as it is. */
const mostUnread = 350_000;

/**
 * What can't be read of a record that is written anew, and so has to be kept beside it: all but what
 * is written anew itself. A record that could not be read at all is, once exercise is counted again.
 * @throws UnreadableRecord where it is too large to be kept beside anything
 */
export function stillUnread(unread: Unread, read: RunnerRecord, now: RunnerRecord): Unread {
  const isAsRead = (part: string): boolean => {
    const decisive = part === 'record' ? 'done' : part;
    return !isPart(decisive) || isDeepStrictEqual(read[decisive], now[decisive]);
  };
  const still = Object.fromEntries(Object.entries(unread).filter(([part]) => isAsRead(part)));
  if (JSON.stringify(still).length <= mostUnread) return still;
  throw new UnreadableRecord('more that is damaged than can be kept beside a record');
}

/** The strictest that bounds may have said that can't be read: nothing is begun that they may forbid. */
function boundsOf(unread: Unread, writtenAt: Instant): Partial<RunnerRecord> {
  const isUnread = (part: string): boolean => Object.hasOwn(unread, part);
  const mayBeIced = ['record', 'ice', 'lastIce'].some(isUnread);
  return {
    ...(mayBeIced && { noIceBefore: later(writtenAt, iceCounts) }),
    ...(isUnread('noIceBefore') && { noIceBefore: later(writtenAt, longest.noIceBefore) }),
    ...(isUnread('noLoadBefore') && { noLoadBefore: later(writtenAt, longest.noLoadBefore) }),
    ...(isUnread('noTrainingBefore') && {
      noTrainingBefore: holdUntil(later(writtenAt, longest.noTrainingBefore), 'emergency'),
    }),
  };
}

/** What reads a schema that is written no more. */
type Earlier = typeof import('./earlier.ts');

/** Reads a stored record part by part: one that can't be read is handed back as it is. */
export function readParts(
  stored: AttributeValue | undefined,
  { schema, writtenAt }: Pick<StoredRecord, 'schema' | 'writtenAt'>,
  places: Places,
  earlier?: Earlier,
): ReadRecord {
  const reads = earlier?.readersBefore ?? readers;
  const unread: Record<string, AttributeValue> = {};
  const parts: Record<string, unknown> = {};
  if (stored?.M === undefined) unread['record'] = stored ?? { NULL: true };
  for (const [name, attribute] of Object.entries(stored?.M ?? {})) {
    const part = earlier ? name : fullName(name);
    if (!isPart(part)) continue;
    try {
      const kept = valueIn(attribute);
      const full = earlier ? kept : inFull(kept);
      const reader = reads[part];
      const value = v.parse(partsOf[part], reader ? reader(full, places) : full);
      if (value !== undefined) parts[part] = value;
    } catch {
      unread[part] = attribute;
    }
  }
  const record = { ...newRunner, ...parts, ...boundsOf(unread, writtenAt) };
  return { record: schema < 2 && earlier ? earlier.withLevel(record) : record, unread };
}

export interface StoredRecord {
  readonly schema: number;
  readonly stored: AttributeValue | undefined;
  readonly writtenAt: Instant;
}

/**
 * Reads a stored record of any schema up to the present one.
 * @throws UnreadableRecord when it was written by a later version of the skill
 */
export async function readRecord(
  { schema, stored, writtenAt }: StoredRecord,
  places: Places,
): Promise<ReadRecord> {
  if (schema > recordSchema) {
    throw new UnreadableRecord(
      `record of schema ${schema}, this skill knows up to ${recordSchema}`,
    );
  }
  const earlier = schema < recordSchema ? await import('./earlier.ts') : undefined;
  return readParts(stored, { schema, writtenAt }, places, earlier);
}
