import { describe, expect, it } from 'vitest';
import { StoreUnavailable, VersionConflict } from '../../lambda/errors.ts';
import type { RunnerKey } from '../../lambda/record/key.ts';
import { recordSchema } from '../../lambda/record/read.ts';
import { newRunner } from '../../lambda/record/record.ts';
import { instant, later, seconds } from '../../lambda/time.ts';
import { runnersTable, wholeTurn } from './runners-table.ts';

const now = instant(Date.UTC(2026, 10, 22, 6, 30, 15, 678));
const record = { ...newRunner, done: { inchworms: 3 } };
const first = { record, replaces: 0, requestId: 'request', now };
const table = runnersTable();

describe('forgetting a user', () => {
  /** The records of the people at one user's devices. */
  const people = async (count: number): Promise<RunnerKey> => {
    const household = table.newcomer();
    const keys = Array.from({ length: count - 1 }, (_, index) => ({
      ...household,
      person: `hash of person ${index}`,
    }));
    for (const key of [household, ...keys]) {
      await table.store().save(key, first, wholeTurn());
    }
    return household;
  };
  const kept = async ({ user }: RunnerKey): Promise<number> => {
    const items = await table.database().contents();
    return items.filter((item) => item['user'] === user).length;
  };

  it('deletes the household and every voice, and nobody of another user', async () => {
    const [one, other] = [await people(3), await people(2)];
    await table.store().forget(one.user, wholeTurn());
    expect(await kept(one)).toBe(0);
    expect(await kept(other)).toBe(2);
    expect(await table.store().load(one, now, wholeTurn())).toBeUndefined();
  });

  it('finds everybody, however many pages they fill', async () => {
    const many = await people(25);
    table.database().countRequests();
    await table.store().forget(many.user, wholeTurn());
    expect(await kept(many)).toBe(0);
    expect(table.database().countRequests().reads).toBe(3);
  });

  it('costs one request to find somebody and one to delete, and none more for nobody', async () => {
    const alone = await people(1);
    table.database().countRequests();
    await table.store().forget(alone.user, wholeTurn());
    expect(table.database().countRequests()).toEqual({ reads: 1, writes: 1 });
    await table.store().forget(alone.user, wholeTurn());
    expect(table.database().countRequests()).toEqual({ reads: 1, writes: 0 });
  });

  it('keeps whoever read the record before from writing it back', async () => {
    const key = await people(1);
    await table.store().forget(key.user, wholeTurn());
    const late = table.store().save(key, { ...first, replaces: 1 }, wholeTurn());
    await expect(late).rejects.toThrow(VersionConflict);
    expect(await kept(key)).toBe(0);
  });

  it('deletes also what this version of the skill can not read', async () => {
    const key = table.newcomer();
    await table.leave(key, { schema: recordSchema + 1 });
    await table.store().forget(key.user, wholeTurn(), { unlessWrittenAfter: now });
    expect(await kept(key)).toBe(0);
  });

  it('spares what was written after a moment, to the second', async () => {
    const key = await people(1);
    const back = { ...key, person: 'hash of somebody back' };
    const afterwards = { ...first, now: later(now, seconds(1)) };
    await table.store().save(back, afterwards, wholeTurn());
    await table.store().forget(key.user, wholeTurn(), { unlessWrittenAfter: now });
    expect(await table.itemOf(key)).toBeUndefined();
    expect(await table.store().load(back, now, wholeTurn())).toMatchObject({ record });
  });

  it.each(['down', 'slow'] as const)(
    'says that something may be left when the table is %s',
    async (fault) => {
      const key = await people(2);
      table.database().breakDown(fault);
      const forgetting = table.store().forget(key.user, wholeTurn());
      await expect(forgetting).rejects.toThrow(StoreUnavailable);
      table.database().breakDown('off');
      expect(await kept(key)).toBe(2);
    },
  );
});
