import { describe, expect, it } from 'vitest';
import { runnerKey } from '../../lambda/alexa/incoming.ts';
import { UnreadableRecord, VersionConflict } from '../../lambda/errors.ts';
import type { RunnerKey } from '../../lambda/record/key.ts';
import { recordSchema } from '../../lambda/record/read.ts';
import { newRunner, type PlayingRoutine, type RunnerRecord } from '../../lambda/record/record.ts';
import { isDueForRenewal, type Writing } from '../../lambda/record/store.ts';
import { isCounted } from '../../lambda/rooms/progress/index.ts';
import { routineOf } from '../../lambda/rooms/routines/routines.ts';
import { days, instant, later, milliseconds, minutes, seconds } from '../../lambda/time.ts';
import { itemSize } from '../../tools/cost/item-size.ts';
import { everyExercise, everyRoutine } from '../rooms/routines/every-id.ts';
import { everyStop, newcomer } from '../rooms/routines/every-stop.ts';
import { begun } from '../rooms/routines/training.ts';
import { recordIn } from '../support/stored.ts';
import { runnersTable, wholeTurn } from './runners-table.ts';

const now = instant(Date.UTC(2026, 10, 22, 6, 30, 15, 678));
const ice = {
  state: 'on',
  startedAt: now,
  length: minutes(12),
  before: minutes(0),
  roundsBefore: 0,
} as const;
const iced: RunnerRecord = { ...newRunner, ice };
const paused: RunnerRecord = {
  ...newRunner,
  done: { 'butt-kicks': 2 },
  routine: { state: 'paused', routine: 'warm-up', index: 2, since: now },
};
const table = runnersTable();

const writing = (record: RunnerRecord, replaces: number, requestId = `request ${replaces}`) => ({
  record,
  replaces,
  requestId,
  now,
});

/** Somebody of whom the table holds the last of some records, each written over the one before. */
async function known(...records: readonly RunnerRecord[]): Promise<RunnerKey> {
  const key = table.newcomer();
  for (const [replaces, record] of records.entries()) await save(key, writing(record, replaces));
  return key;
}

const load = (key: RunnerKey, at = now) => table.store().load(key, at, wholeTurn());
const save = (key: RunnerKey, written: Writing) => table.store().save(key, written, wholeTurn());

describe('the store', () => {
  it('has nothing of a runner it has not met', async () => {
    expect(await load(table.newcomer())).toBeUndefined();
  });

  it('reads back what it wrote, with its version, its request and its time to live', async () => {
    const key = await known(paused);
    const stored = await load(key);
    expect(stored).toMatchObject({ record: paused, version: 1, requestId: 'request 0' });
    const lives = Number(stored?.expiresAt) - now;
    expect(lives).toBeGreaterThan(days(180) - seconds(1));
    expect(lives).toBeLessThanOrEqual(days(180));
  });

  it('costs one request a verb', async () => {
    const key = table.newcomer();
    table.database().countRequests();
    await save(key, writing(iced, 0));
    expect(table.database().countRequests()).toEqual({ reads: 0, writes: 1 });
    await load(key);
    expect(table.database().countRequests()).toEqual({ reads: 1, writes: 0 });
  });

  it('counts its writes, and forgets what a record holds no more', async () => {
    const key = await known(iced, paused, newRunner);
    expect(await load(key)).toMatchObject({
      record: newRunner,
      version: 3,
      requestId: 'request 2',
    });
    expect(recordIn(await table.itemOf(key))).toEqual(newRunner);
  });

  it('keeps the people of one household apart', async () => {
    const household = table.newcomer();
    const guest = { ...household, person: 'hash of a person' };
    await save(household, writing(iced, 0));
    await save(guest, writing(paused, 0));
    expect(await load(household)).toMatchObject({ record: iced });
    expect(await load(guest)).toMatchObject({ record: paused });
  });
});

describe('a write', () => {
  it('as the first of a runner is refused at once when somebody else was first', async () => {
    const key = await known(iced);
    table.database().countRequests();
    await expect(save(key, writing(paused, 0))).rejects.toThrow(VersionConflict);
    expect(table.database().countRequests().writes).toBe(1);
    expect(await load(key)).toMatchObject({ record: iced });
  });

  it.each([
    ['older', 1],
    ['newer', 3],
  ])('is refused when it replaces an %s version than there is', async (_, replaces) => {
    const key = await known(newRunner, iced);
    await expect(save(key, writing(paused, replaces))).rejects.toThrow(VersionConflict);
    expect(await load(key)).toMatchObject({ record: iced, version: 2 });
  });

  it('is refused when the record it replaces was deleted', async () => {
    await expect(save(table.newcomer(), writing(paused, 4))).rejects.toThrow(VersionConflict);
  });

  it('lets exactly one of many at the same time through', async () => {
    const key = table.newcomer();
    const writes = Array.from({ length: 8 }, (_, index) =>
      save(key, writing(iced, 0, `request ${index}`)),
    );
    const settled = await Promise.allSettled(writes);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of settled) {
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(VersionConflict);
    }
  });
});

/** The records of all blocks that begin to sound at an exercise. */
const everyPlaying: readonly PlayingRoutine[] = everyStop.map((stop) => ({
  ...begun({ stop }, newcomer).routine,
  startedAt: now,
}));

/** Every exercise that is counted: what is done in the steps after a strain is not kept. */
const everyCounted = everyExercise.filter((exercise) =>
  everyRoutine.some((id) => isCounted(id) && routineOf(id).exercises.includes(exercise)),
);

/** A record with all that it can hold, but for a routine. */
const everything: RunnerRecord = {
  ice,
  lastIce: now,
  iceCheckedAt: now,
  noIceBefore: now,
  noLoadBefore: now,
  noTrainingBefore: now,
  alarms: {
    permission: 'granted',
    made: (['on', 'off'] as const).map((phase) => ({
      phase,
      at: now,
      label: `ice ${phase} 1 number 2`,
      id: 'i'.repeat(36),
    })),
  },
  done: Object.fromEntries(everyCounted.map((exercise) => [exercise, 99])),
  finished: Object.fromEntries(
    everyRoutine.filter(isCounted).map((id) => [id, { times: 9999, last: now }]),
  ),
  weeks: Array.from({ length: 12 }, (_, index) => [2900 + index, 14, 14, 14, 14]),
  timeZone: 'America/Argentina/Buenos_Aires',
  equipment: 'kettlebell',
  level: 47,
  news: [20_500, 0, 1, 2, 3, 4, 5, 6, 7],
  taught: ['clean', 'kettlebell-swing'],
  isSpoken: true,
  usualLength: { wanted: 'usual', times: 2 },
  reminders: { at: now, last: 'warm-up 1,3,5 420' },
};

describe('a stored item', () => {
  it('says in whole seconds when it expires, 180 days on', async () => {
    const key = await known(iced);
    expect((await table.itemOf(key))?.['expiresAt']).toBe(
      Date.UTC(2026, 10, 22 + 180, 6, 30, 15) / 1000,
    );
  });

  it('carries its schema number', async () => {
    const key = await known(iced);
    expect(await table.itemOf(key)).toMatchObject({ schema: recordSchema, version: 1 });
  });

  it('holds no id of a user or a person in clear', async () => {
    const key = runnerKey({
      application: { applicationId: 'amzn1.ask.skill.COACH' },
      user: { userId: 'amzn1.ask.account.RUNNER' },
      person: { personId: 'amzn1.ask.person.VOICE' },
    });
    if (key === undefined) throw new Error('a user without a key');
    await save(key, writing(paused, 0));
    const item = JSON.stringify(await table.itemOf(key));
    expect(item).toContain(key.user);
    expect(item).not.toMatch(/amzn1|RUNNER|VOICE/);
  });

  it('stays within 1 KB when all that is ever kept is in it, each exercise done often', async () => {
    const key = { user: 'f'.repeat(64), person: 'e'.repeat(64) };
    const requestId = `amzn1.echo-api.request.${'0'.repeat(36)}`;
    let largest = 0;
    let version = 0;
    for (const routine of everyPlaying) {
      const record = { ...everything, routine };
      await save(key, writing(record, version, requestId));
      version += 1;
      expect((await load(key))?.record).toEqual(record);
      largest = Math.max(largest, itemSize(await table.itemOf(key)));
    }
    expect(largest).toBeGreaterThan(900);
    expect(largest).toBeLessThanOrEqual(1024);
  });
});

describe('a record whose time to live has passed', () => {
  it('reads as new and keeps its version, so that the next write goes through', async () => {
    const key = await known(paused);
    const back = later(now, days(181));
    expect(await load(key, back)).toMatchObject({ record: newRunner, version: 1 });
    await save(key, { ...writing(iced, 1), now: back });
    expect(await load(key, back)).toMatchObject({ record: iced, version: 2 });
  });

  it('lives to its last second', async () => {
    const key = await known(paused);
    const expiry = Math.floor(later(now, days(180)) / 1000) * 1000;
    const eve = await load(key, instant(expiry - 1));
    expect(eve?.record).toEqual(paused);
    const end = await load(key, instant(expiry));
    expect(end?.record).toEqual(newRunner);
  });

  it.each([
    [0, false],
    [1, false],
    [1.5, true],
    [179, true],
  ])('is put off %d days after the last write: %s', async (after, isDue) => {
    const key = await known(paused);
    const stored = await load(key);
    if (stored === undefined) throw new Error('nothing was stored');
    // The expiry is kept in whole seconds, so one is left to spare.
    const then = later(now, milliseconds(days(after) - seconds(1)));
    expect(isDueForRenewal(stored, then)).toBe(isDue);
  });
});

describe('an item that this version of the skill can not read', () => {
  const neither = { requestId: 'request', expiresAt: 4_000_000_000 };
  const sound = { version: 7, schema: recordSchema, ...neither };

  it.each([
    ['written by a later version', { ...sound, schema: recordSchema + 1, record: { d: [] } }],
    ['later and expired', { ...sound, schema: recordSchema + 1, expiresAt: 1, record: {} }],
    ['without a version', { schema: 1, ...neither, record: {} }],
    ['without a schema', { version: 7, ...neither, record: {} }],
    ['with a version in words', { ...sound, version: 'seven', record: {} }],
    ['with a version too great for a number', { ...sound, version: 2n ** 70n, record: {} }],
  ])('%s is named so, and left as it is', async (_, attributes) => {
    const key = table.newcomer();
    await table.leave(key, attributes);
    await expect(load(key)).rejects.toThrow(UnreadableRecord);
    await expect(save(key, writing(iced, 0))).rejects.toThrow(VersionConflict);
    expect(await table.itemOf(key)).toEqual({ ...key, ...attributes });
  });

  it('but for parts it does not know, which it lets be', async () => {
    const key = table.newcomer();
    await table.leave(key, { ...sound, note: 'extra', record: { d: [], later: true } });
    expect(await load(key)).toMatchObject({ record: newRunner, version: 7 });
  });
});
