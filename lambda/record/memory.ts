import { isDeepStrictEqual } from 'node:util';
import { StoreUnavailable, UnreadableRecord, VersionConflict } from '../errors.ts';
import type { Instant } from '../time.ts';
import type { Deadline } from './deadline.ts';
import { stricterHold } from './hold.ts';
import type { RunnerKey } from './key.ts';
import { newRunner, type RecordCopy, type RunnerRecord } from './record.ts';
import { isDueForRenewal, type RunnerStore, type StoredRunner } from './store.ts';

export interface Occasion {
  readonly requestId: string;
  readonly now: Instant;
  readonly deadline: Deadline;
}

/** What is remembered of a runner at the start of a turn, and how firmly. */
export interface Memory {
  readonly key: RunnerKey | undefined;
  readonly record: RunnerRecord;
  /** The version a write replaces (0: nothing is stored yet); undefined when nothing may be written. */
  readonly replaces: number | undefined;
  /** What the table holds, where it could be read and holds something. */
  readonly stored?: StoredRunner;
  /** Why the table could not be read, if it could not. */
  readonly trouble?: unknown;
}

const isTrouble = (error: unknown): boolean =>
  error instanceof StoreUnavailable || error instanceof UnreadableRecord;

/** What a session began while the table could not be read, laid over what the table says now. */
const reunited = (record: RunnerRecord, { record: begun }: RecordCopy): RunnerRecord => ({
  ...record,
  ...(begun.routine && { routine: begun.routine }),
  ...(begun.ice && { ice: begun.ice }),
  ...(begun.alarms && { alarms: begun.alarms }),
  ...(begun.noIceBefore && { noIceBefore: begun.noIceBefore }),
  ...((begun.noLoadBefore ?? 0) > (record.noLoadBefore ?? 0) && {
    noLoadBefore: begun.noLoadBefore,
  }),
  ...heldBack(record, begun),
});

/** What holds training back by two records of a runner: the stricter of both. */
function heldBack(one: RunnerRecord, other: RunnerRecord): Pick<RunnerRecord, 'noTrainingBefore'> {
  const noTrainingBefore = stricterHold(one.noTrainingBefore, other.noTrainingBefore);
  return noTrainingBefore === undefined ? {} : { noTrainingBefore };
}

/**
 * Recalls a runner: from the table, or, when that fails, from the copy in the session. Without
 * either it starts from nothing and makes sure that nothing gets written over what may be there.
 */
export async function recallRunner(
  store: RunnerStore,
  key: RunnerKey | undefined,
  copy: RecordCopy | undefined,
  { now, deadline }: Occasion,
): Promise<Memory> {
  if (key === undefined) {
    return { key, record: copy?.record ?? newRunner, replaces: undefined, trouble: 'no user' };
  }
  try {
    const stored = await store.load(key, now, deadline);
    const replaces = stored?.version ?? 0;
    const found = { key, replaces, ...(stored && { stored }) };
    if (copy?.isAhead && copy.version === replaces) return { ...found, record: copy.record };
    const record = stored?.record ?? newRunner;
    const startedBlind = copy !== undefined && copy.version === undefined;
    if (startedBlind) return { ...found, record: reunited(record, copy) };
    // Somebody else has written since: of what could not be kept, only what holds back still counts.
    return {
      ...found,
      record: copy?.isAhead ? { ...record, ...heldBack(record, copy.record) } : record,
    };
  } catch (trouble) {
    if (!isTrouble(trouble)) throw trouble;
    return {
      key,
      record: copy?.record ?? newRunner,
      replaces: trouble instanceof UnreadableRecord ? undefined : copy?.version,
      trouble,
    };
  }
}

export interface Kept {
  readonly copy: RecordCopy;
  readonly trouble?: unknown;
}

/**
 * Keeps what a turn made of the record: one conditional write if it changed or its time to live
 * wants renewing, none otherwise. When the table fails, the session's copy goes ahead of it.
 * @param isLastTry whether a conflict is to be borne instead of thrown
 * @throws VersionConflict when somebody else wrote since the record was recalled
 */
export async function keepRunner(
  store: RunnerStore,
  memory: Memory,
  record: RunnerRecord,
  { requestId, now, deadline }: Occasion,
  isLastTry: boolean,
): Promise<Kept> {
  const { key, replaces, stored } = memory;
  if (key === undefined || replaces === undefined) return { copy: { record, isAhead: false } };
  const isChanged = !isDeepStrictEqual(record, stored?.record ?? newRunner);
  if (!isChanged && !(stored && isDueForRenewal(stored, now))) {
    return { copy: { record, version: replaces, isAhead: false } };
  }
  try {
    await store.save(key, { record, replaces, requestId, now }, deadline);
    return { copy: { record, version: replaces + 1, isAhead: false } };
  } catch (trouble) {
    const isConflict = trouble instanceof VersionConflict;
    if (isConflict ? !isLastTry : !isTrouble(trouble)) throw trouble;
    return { copy: { record, version: replaces, isAhead: true }, trouble };
  }
}
