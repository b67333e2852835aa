import { isDeepStrictEqual } from 'node:util';
import { StoreUnavailable, UnreadableRecord, VersionConflict } from '../errors.ts';
import { type Instant, instant, later, milliseconds, seconds } from '../time.ts';
import type { Deadline } from './deadline.ts';
import { stricterHold } from './hold.ts';
import type { Alarms, Ice } from './ice.ts';
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
  readonly replacesRequest?: string | undefined;
  /**
   * Since when what was not in the table is held, where it is to be kept of somebody of whom nothing
   * is stored.
   */
  readonly apartSince?: Instant;
  /** When the record was the same as in the table last; none where it was read now. */
  readonly asOf?: Instant;
  /** What the table holds, where it could be read and holds something. */
  readonly stored?: StoredRunner;
  /** Why the table could not be read, if it could not. */
  readonly trouble?: unknown;
}

const isTrouble = (error: unknown): boolean =>
  error instanceof StoreUnavailable || error instanceof UnreadableRecord;

/**
 * The stricter of two standings of the ice, which the room of the ice knows how to tell.
 * @param apart whether the second was begun without sight of the first
 */
export type StricterIce = (
  stored: Ice | undefined,
  begun: Ice | undefined,
  apart: { readonly isBlind: boolean; readonly now: Instant },
) => Ice | undefined;

/** What a session began while the table could not be read, joined to what the table says now. */
const reunited = (
  record: RunnerRecord,
  { record: begun }: RecordCopy,
  bounds: Partial<RunnerRecord>,
): RunnerRecord => ({
  ...record,
  ...(begun.routine && { routine: begun.routine }),
  ...bounds,
});

/** The later of two moments before which something is not to be. */
const laterOf = (one: Instant | undefined, other: Instant | undefined): Instant | undefined =>
  (one ?? 0) > (other ?? 0) ? one : other;

/** What holds training, load and ice back by two records of a runner: the stricter of both. */
function stricterBounds(
  stored: RunnerRecord,
  begun: RunnerRecord,
  ice: Ice | undefined,
): Partial<RunnerRecord> {
  const noTrainingBefore = stricterHold(stored.noTrainingBefore, begun.noTrainingBefore);
  const noIceBefore = laterOf(stored.noIceBefore, begun.noIceBefore);
  const noLoadBefore = laterOf(stored.noLoadBefore, begun.noLoadBefore);
  const alarms = allAlarms(stored.alarms, begun.alarms);
  return {
    ...(ice && { ice }),
    ...(alarms && { alarms }),
    ...(noTrainingBefore !== undefined && { noTrainingBefore }),
    ...(noIceBefore !== undefined && { noIceBefore }),
    ...(noLoadBefore !== undefined && { noLoadBefore }),
  };
}

/** All real timers that either record knows of, so that none is left behind. */
function allAlarms(stored: Alarms | undefined, begun: Alarms | undefined): Alarms | undefined {
  if (stored === undefined || begun === undefined) return stored ?? begun;
  const others = begun.made.filter(
    (alarm) => !stored.made.some((known) => isDeepStrictEqual(known, alarm)),
  );
  return { ...stored, made: [...stored.made, ...others] };
}

/** So long two turns may be under way at once, whichever was sent first. */
const atOnce = seconds(10);

/** Since when a copy holds what may not be in the table; undefined where all of it is. */
const apartSince = ({ isAhead, version, asOf }: RecordCopy): Instant | undefined =>
  isAhead || version === undefined ? later(asOf ?? instant(0), milliseconds(-atOnce)) : undefined;

/** What the table says, with whether all was forgotten since a copy was apart from it. */
async function look(
  store: RunnerStore,
  key: RunnerKey,
  copy: RecordCopy | undefined,
  { now, deadline }: Pick<Occasion, 'now' | 'deadline'>,
): ReturnType<RunnerStore['loadSince']> {
  const since = copy && apartSince(copy);
  return since === undefined
    ? { stored: await store.load(key, now, deadline), isForgotten: false }
    : store.loadSince(key, since, now, deadline);
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
  stricterIce: StricterIce,
): Promise<Memory> {
  if (key === undefined) {
    return { key, record: copy?.record ?? newRunner, replaces: undefined, trouble: 'no user' };
  }
  try {
    const { stored, isForgotten } = await look(store, key, copy, { now, deadline });
    const replaces = stored?.version ?? 0;
    const found = {
      key,
      replaces,
      ...(stored && { stored, replacesRequest: stored.requestId }),
    };
    const record = stored?.record ?? newRunner;
    // What was there and is gone has been forgotten: nothing of it comes back.
    const isGone = isForgotten || (stored === undefined && (copy?.version ?? 0) > 0);
    const since = copy && apartSince(copy);
    if (copy === undefined || since === undefined || isGone) return { ...found, record };
    const apart = { ...found, ...(replaces === 0 && { apartSince: since }) };
    if (copy.isAhead && copy.version === replaces) return { ...apart, record: copy.record };
    const isBlind = copy.version === undefined;
    const ice = stricterIce(record.ice, copy.record.ice, { isBlind, now });
    const bounds = stricterBounds(record, copy.record, ice);
    // Where somebody else has written since, of what could not be kept only what bounds still counts.
    return {
      ...apart,
      record: isBlind ? reunited(record, copy, bounds) : { ...record, ...bounds },
    };
  } catch (trouble) {
    if (!isTrouble(trouble)) throw trouble;
    return {
      key,
      record: copy?.record ?? newRunner,
      replaces: trouble instanceof UnreadableRecord || copy?.isDamaged ? undefined : copy?.version,
      replacesRequest: copy?.requestId,
      ...(copy?.asOf !== undefined && { asOf: copy.asOf }),
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
  const { key, replaces, replacesRequest, stored, apartSince: since } = memory;
  const asOf = memory.trouble === undefined ? now : (memory.asOf ?? now);
  if (key === undefined || replaces === undefined) {
    return { copy: { record, isAhead: false, asOf } };
  }
  const isDamaged = stored?.unread !== undefined && { isDamaged: true };
  const asItWas = { version: replaces, requestId: replacesRequest, asOf, ...isDamaged };
  const isChanged = !isDeepStrictEqual(record, stored?.record ?? newRunner);
  if (!isChanged && !(stored && isDueForRenewal(stored, now))) {
    return { copy: { record, ...asItWas, isAhead: false } };
  }
  try {
    const writing = { record, from: stored, replaces, replacesRequest, requestId, now };
    await store.save(key, writing, deadline);
    if (since !== undefined)
      await takeBackForgotten(store, key, since, { requestId, now, deadline });
    const asWritten = { version: replaces + 1, requestId, asOf: now, ...isDamaged };
    return { copy: { record, ...asWritten, isAhead: false } };
  } catch (trouble) {
    const isConflict = trouble instanceof VersionConflict;
    if (isConflict ? !isLastTry : !isTrouble(trouble)) throw trouble;
    return { copy: { record, ...asItWas, isAhead: true }, trouble };
  }
}

/**
 * Nothing stored that could have been named in the write: whether all was forgotten while it was under
 * way shows only now.
 * @throws VersionConflict where it was: then it is gone again
 */
async function takeBackForgotten(
  store: RunnerStore,
  key: RunnerKey,
  since: Instant,
  { requestId, now, deadline }: Occasion,
): Promise<void> {
  const { isForgotten } = await store.loadSince(key, since, now, deadline);
  if (!isForgotten) return;
  await store.takeBack(key, requestId, deadline);
  throw new VersionConflict('all was forgotten meanwhile');
}
