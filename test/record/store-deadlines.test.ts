import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../lambda/errors.ts';
import { turnDeadline } from '../../lambda/record/deadline.ts';
import { newRunner } from '../../lambda/record/record.ts';
import type { RunnerStore } from '../../lambda/record/store.ts';
import { instant } from '../../lambda/time.ts';
import { startSilence } from '../support/local-server.ts';
import { runnersTable, storeAt, wholeTurn } from './runners-table.ts';

const now = instant(Date.UTC(2026, 10, 22, 6, 30));
const record = { ...newRunner, done: { inchworms: 3 } };
const first = { record, replaces: 0, requestId: 'request', now };
const table = runnersTable();

/** How long a failing call takes, in milliseconds. */
async function timeToFail(call: Promise<unknown>): Promise<number> {
  const start = performance.now();
  await expect(call).rejects.toThrow(StoreUnavailable);
  return performance.now() - start;
}

describe('a table that refuses', () => {
  it('is unavailable after two tries', async () => {
    const key = table.newcomer();
    table.database().breakDown('down');
    table.database().countRequests();
    await expect(table.store().load(key, now, wholeTurn())).rejects.toThrow(StoreUnavailable);
    await expect(table.store().save(key, first, wholeTurn())).rejects.toThrow(StoreUnavailable);
    expect(table.database().countRequests()).toEqual({ reads: 2, writes: 2 });
  });

  it('says what caused it', async () => {
    const store = storeAt('http://127.0.0.1:1');
    const reading = store.load(table.newcomer(), now, wholeTurn());
    await expect(reading).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  });

  it('is read again as soon as it answers', async () => {
    const key = table.newcomer();
    await table.store().save(key, first, wholeTurn());
    table.database().breakDown('down');
    await expect(table.store().load(key, now, wholeTurn())).rejects.toThrow(StoreUnavailable);
    table.database().breakDown('off');
    expect(await table.store().load(key, now, wholeTurn())).toMatchObject({ record });
  });
});

describe('a table that does not answer', () => {
  const warm = async (): Promise<RunnerStore> => {
    const store = storeAt(table.database().endpoint);
    await store.load(table.newcomer(), now, wholeTurn());
    return store;
  };

  it('costs a fresh process one longer try and one usual one', async () => {
    const store = storeAt(table.database().endpoint);
    table.database().breakDown('slow');
    const took = await timeToFail(store.load(table.newcomer(), now, wholeTurn()));
    expect(took).toBeGreaterThan(1250);
    expect(took).toBeLessThan(2500);
  });

  it('costs a warm process two usual tries, to read as to write', async () => {
    const store = await warm();
    table.database().breakDown('slow');
    const key = table.newcomer();
    for (const call of [
      () => store.load(key, now, wholeTurn()),
      () => store.save(key, first, wholeTurn()),
    ]) {
      const took = await timeToFail(call());
      expect(took).toBeGreaterThan(550);
      expect(took).toBeLessThan(1100);
    }
  });

  it('is given no longer than the turn has left', async () => {
    const store = await warm();
    table.database().breakDown('slow');
    const took = await timeToFail(store.load(table.newcomer(), now, turnDeadline(450)));
    expect(took).toBeGreaterThan(150);
    expect(took).toBeLessThan(400);
  });

  it('is not asked at all once the turn has no time left', async () => {
    const store = await warm();
    table.database().countRequests();
    const took = await timeToFail(store.load(table.newcomer(), now, turnDeadline(100)));
    expect(took).toBeLessThan(50);
    expect(table.database().countRequests().reads).toBe(0);
  });

  it('has the connection of every try closed on it', async () => {
    const { server, url } = await startSilence();
    const closed: Promise<unknown>[] = [];
    server.on('request', ({ socket }: IncomingMessage) => closed.push(once(socket, 'close')));
    await timeToFail(storeAt(url).load(table.newcomer(), now, turnDeadline(900)));
    expect(closed.length).toBeGreaterThan(0);
    await Promise.all(closed);
  });
});
