import { describe, expect, it } from 'vitest';
import { StoreUnavailable, UnreadableRecord, VersionConflict } from '../../lambda/errors.ts';
import type { RunnerKey } from '../../lambda/record/key.ts';
import { keepRunner, recallRunner } from '../../lambda/record/memory.ts';
import { recordSchema } from '../../lambda/record/read.ts';
import { newRunner, type RecordCopy, type RunnerRecord } from '../../lambda/record/record.ts';
import { stricterIce } from '../../lambda/rooms/icing/index.ts';
import { days, hours, instant, later, minutes } from '../../lambda/time.ts';
import { runnersTable, wholeTurn } from './runners-table.ts';

const now = instant(Date.UTC(2026, 10, 22, 6, 30));
/** A runner with ice on for some minutes. */
const icedFor = (length: number): RunnerRecord => ({
  ...newRunner,
  ice: {
    ...{ state: 'on', startedAt: now, length: minutes(length) },
    ...{ before: minutes(0), roundsBefore: 0 },
  },
});
const iced = icedFor(12);
const paused: RunnerRecord = {
  ...newRunner,
  done: { 'butt-kicks': 1 },
  routine: { state: 'paused', routine: 'warm-up', index: 1, since: now },
};
const table = runnersTable();

const occasion = (requestId = 'request', at = now) => ({
  requestId,
  now: at,
  deadline: wholeTurn(),
});

const recalled = (key: RunnerKey | undefined, copy?: RecordCopy, at = now) =>
  recallRunner(table.store(), key, copy, occasion('request', at), stricterIce);

/** One whole turn that makes something of the record, and the copy that the session carries on. */
async function turn(
  key: RunnerKey | undefined,
  copy: RecordCopy | undefined,
  change: (record: RunnerRecord) => RunnerRecord,
): Promise<RecordCopy> {
  const memory = await recalled(key, copy);
  const kept = await keepRunner(table.store(), memory, change(memory.record), occasion(), true);
  return kept.copy;
}

/** A runner of whom the table holds a record, in its first version. */
async function known(record: RunnerRecord): Promise<RunnerKey> {
  const key = table.newcomer();
  await turn(key, undefined, () => record);
  return key;
}

/** What a later turn without any session finds. */
const found = async (key: RunnerKey): Promise<RunnerRecord> => (await recalled(key)).record;

describe('recalling a runner', () => {
  it('starts from nothing with somebody new', async () => {
    const key = table.newcomer();
    expect(await recalled(key)).toEqual({ key, record: newRunner, replaces: 0 });
  });

  it('takes what the table holds, whatever the session remembers of it', async () => {
    const key = await known(paused);
    for (const copy of [undefined, { record: iced, version: 1, isAhead: false }]) {
      expect(await recalled(key, copy)).toMatchObject({ record: paused, replaces: 1 });
    }
  });

  it('goes on from the copy when the table can not be read', async () => {
    const key = await known(paused);
    table.database().breakDown('down');
    const memory = await recalled(key, { record: iced, version: 1, isAhead: false });
    expect(memory).toMatchObject({ record: iced, replaces: 1 });
    expect(memory.trouble).toBeInstanceOf(StoreUnavailable);
  });

  it('starts from nothing and may write nothing when there is no copy either', async () => {
    const key = await known(paused);
    table.database().breakDown('down');
    const memory = await recalled(key);
    expect(memory).toMatchObject({ record: newRunner, replaces: undefined });
    expect(memory.trouble).toBeInstanceOf(StoreUnavailable);
  });

  it('prefers a copy that is ahead of the very version in the table', async () => {
    const key = await known(paused);
    const memory = await recalled(key, { record: iced, version: 1, isAhead: true });
    expect(memory).toMatchObject({ record: iced, replaces: 1, stored: { record: paused } });
  });

  it('prefers the table to a copy that is ahead of a version since replaced', async () => {
    const key = await known(paused);
    await turn(key, undefined, () => iced);
    const memory = await recalled(key, { record: newRunner, version: 1, isAhead: true });
    expect(memory).toMatchObject({ record: iced, replaces: 2 });
  });

  it('lays what a session began blind over what the table turns out to hold', async () => {
    const key = await known(paused);
    const memory = await recalled(key, { record: iced, isAhead: false });
    expect(memory).toMatchObject({ record: { ...paused, ice: iced.ice }, replaces: 1 });
  });

  const held = (hoursOn: number): RunnerRecord => ({
    ...newRunner,
    noTrainingBefore: later(now, hours(hoursOn)),
  });

  it.each([
    ['began blind', { isAhead: false }],
    ['could not keep, and that another has overtaken', { version: 7, isAhead: true }],
  ])('is held back by the stricter of what is stored and what a session %s', async (_, how) => {
    const key = await known(held(5));
    for (const [copied, longest] of [
      [9, 9],
      [2, 5],
    ] as const) {
      const { record } = await recalled(key, { record: held(copied), ...how });
      expect(record.noTrainingBefore).toBe(held(longest).noTrainingBefore);
    }
    expect((await recalled(key, { record: newRunner, ...how })).record).toEqual(held(5));
  });

  it('brings nothing back of somebody who was forgotten meanwhile', async () => {
    const key = table.newcomer();
    const memory = await recalled(key, {
      record: { ...held(5), ...iced },
      version: 3,
      isAhead: true,
    });
    expect(memory.record).toEqual(newRunner);
  });

  it('is held back by the copy while the table can not be read', async () => {
    const key = await known(newRunner);
    table.database().breakDown('down');
    const { record } = await recalled(key, { record: held(5), version: 1, isAhead: true });
    expect(record).toEqual(held(5));
  });

  it('is held back no longer than the table says once another session has let go', async () => {
    const key = await known(newRunner);
    const { record } = await recalled(key, { record: held(5), version: 1, isAhead: false });
    expect(record).toEqual(newRunner);
  });

  it('keeps the routine that a session began blind', async () => {
    const key = await known(iced);
    const memory = await recalled(key, { record: paused, isAhead: false });
    expect(memory.record).toEqual({ ...iced, routine: paused.routine });
  });

  it.each([
    ['with a copy', { record: iced, version: 1, isAhead: false }],
    ['without one', undefined],
  ])('may write nothing over a record that it can not read, %s', async (_, copy) => {
    const key = table.newcomer();
    const later = { version: 1, schema: recordSchema + 1, requestId: 'r', expiresAt: 4e9 };
    await table.leave(key, { ...later, record: { new: 'shape' } });
    const memory = await recalled(key, copy);
    expect(memory).toMatchObject({ record: copy?.record ?? newRunner, replaces: undefined });
    expect(memory.trouble).toBeInstanceOf(UnreadableRecord);
    await keepRunner(table.store(), memory, paused, occasion(), true);
    expect(await table.itemOf(key)).toEqual({ ...key, ...later, record: { new: 'shape' } });
  });

  it.each([
    ['the copy', { record: iced, isAhead: false }],
    ['nothing', undefined],
  ])('of a request without a user goes on from %s and asks nobody', async (_, copy) => {
    table.database().countRequests();
    const memory = await recalled(undefined, copy);
    expect(memory).toMatchObject({ record: copy?.record ?? newRunner, trouble: 'no user' });
    await keepRunner(table.store(), memory, paused, occasion(), true);
    expect(table.database().countRequests()).toEqual({ reads: 0, writes: 0 });
  });

  it('passes on what is no trouble of the table', async () => {
    const mistake = new TypeError('a mistake in the skill');
    const store = { ...table.store(), load: () => Promise.reject(mistake) };
    await expect(
      recallRunner(store, table.newcomer(), undefined, occasion(), stricterIce),
    ).rejects.toBe(mistake);
  });
});

describe('keeping a runner', () => {
  it('writes what changed, once, and hands the session a copy of it', async () => {
    const key = await known(paused);
    const memory = await recalled(key);
    table.database().countRequests();
    const kept = await keepRunner(table.store(), memory, iced, occasion('second'), false);
    const written = { version: 2, requestId: 'second', asOf: now };
    expect(kept).toEqual({ copy: { record: iced, ...written, isAhead: false } });
    expect(table.database().countRequests()).toEqual({ reads: 0, writes: 1 });
    expect(await table.itemOf(key)).toMatchObject({ version: 2, requestId: 'second' });
  });

  it('writes nothing when nothing changed', async () => {
    for (const key of [await known(paused), table.newcomer()]) {
      const memory = await recalled(key);
      table.database().countRequests();
      const kept = await keepRunner(table.store(), memory, { ...memory.record }, occasion(), false);
      expect(table.database().countRequests().writes).toBe(0);
      expect(kept.copy).toEqual({
        record: memory.record,
        version: memory.replaces,
        requestId: memory.stored?.requestId,
        asOf: now,
        isAhead: false,
      });
    }
  });

  it.each([
    [1, 0],
    [2, 1],
  ])('after %i days puts the expiry off with %i writes', async (after, writes) => {
    const key = await known(paused);
    const then = later(now, days(after));
    const memory = await recalled(key, undefined, then);
    table.database().countRequests();
    const occasionThen = occasion('later', then);
    await keepRunner(table.store(), memory, memory.record, occasionThen, false);
    expect(table.database().countRequests().writes).toBe(writes);
  });

  it('lets the copy go ahead while the table fails, and catches up when it answers', async () => {
    const key = await known(paused);
    const memory = await recalled(key);
    table.database().breakDown('down');
    const kept = await keepRunner(table.store(), memory, iced, occasion(), false);
    const asItWas = { version: 1, requestId: 'request', asOf: now };
    expect(kept.copy).toEqual({ record: iced, ...asItWas, isAhead: true });
    expect(kept.trouble).toBeInstanceOf(StoreUnavailable);

    table.database().breakDown('off');
    const caughtUp = await turn(key, kept.copy, (record) => record);
    expect(caughtUp).toEqual({ record: iced, ...asItWas, version: 2, isAhead: false });
    expect(await found(key)).toEqual(iced);
  });

  it('loses nothing over several turns without the table', async () => {
    const key = await known(paused);
    let copy = await turn(key, undefined, (record) => record);
    table.database().breakDown('down');
    copy = await turn(key, copy, (record) => ({ ...icedFor(5), ...record }));
    copy = await turn(key, copy, (record) => ({ ...record, done: { inchworms: 4 } }));
    table.database().breakDown('off');
    await turn(key, copy, (record) => record);
    expect(await found(key)).toEqual({ ...icedFor(5), ...paused, done: { inchworms: 4 } });
  });

  it('writes nothing over what it never saw, and joins the two when it sees it', async () => {
    const key = await known(paused);
    table.database().breakDown('down');
    const blind = await turn(key, undefined, () => iced);
    expect(blind).toEqual({ record: iced, asOf: now, isAhead: false });
    table.database().breakDown('off');
    expect(await found(key)).toEqual(paused);

    await turn(key, blind, (record) => record);
    expect(await found(key)).toEqual({ ...paused, ice: iced.ice });
  });

  it('asks for a replay when somebody else wrote meanwhile', async () => {
    const key = await known(paused);
    const memory = await recalled(key);
    await turn(key, undefined, () => iced);
    const late = keepRunner(table.store(), memory, newRunner, occasion(), false);
    await expect(late).rejects.toThrow(VersionConflict);
    expect(await found(key)).toEqual(iced);
  });

  it('bears the conflict on the last try: what somebody else wrote stays', async () => {
    const key = await known(paused);
    const memory = await recalled(key);
    await turn(key, undefined, () => iced);
    const kept = await keepRunner(table.store(), memory, newRunner, occasion(), true);
    expect(kept.trouble).toBeInstanceOf(VersionConflict);
    const asItWas = { version: 1, requestId: 'request', asOf: now };
    expect(kept.copy).toEqual({ record: newRunner, ...asItWas, isAhead: true });
    expect(await found(key)).toEqual(iced);
    expect(await recalled(key, kept.copy)).toMatchObject({ record: iced, replaces: 2 });
  });

  it('passes on what is no trouble of the table', async () => {
    const mistake = new TypeError('a mistake in the skill');
    const store = { ...table.store(), save: () => Promise.reject(mistake) };
    const memory = await recalled(table.newcomer());
    await expect(keepRunner(store, memory, iced, occasion(), true)).rejects.toBe(mistake);
  });
});
