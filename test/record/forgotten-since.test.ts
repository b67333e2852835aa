import { describe, expect, it } from 'vitest';
import { VersionConflict } from '../../lambda/errors.ts';
import type { RunnerKey } from '../../lambda/record/key.ts';
import { keepRunner, recallRunner } from '../../lambda/record/memory.ts';
import { newRunner, type RecordCopy, type RunnerRecord } from '../../lambda/record/record.ts';
import type { RunnerStore } from '../../lambda/record/store.ts';
import { stricterIce } from '../../lambda/rooms/icing/index.ts';
import { type Instant, instant, later, minutes } from '../../lambda/time.ts';
import { asKnown, recordIn } from '../support/stored.ts';
import { runnersTable, wholeTurn } from './runners-table.ts';

const now = instant(Date.UTC(2026, 10, 22, 6, 30));
const at = (minute: number): Instant => later(now, minutes(minute));
const iced: RunnerRecord = {
  ...newRunner,
  ice: { state: 'on', length: minutes(15), startedAt: now, before: minutes(0), roundsBefore: 0 },
};
const table = runnersTable();

const occasion = (requestId: string, minute: number) => ({
  requestId,
  now: at(minute),
  deadline: wholeTurn(),
});

/** A turn that makes something of the record, and the copy that its session carries on. */
async function turn(
  key: RunnerKey,
  minute: number,
  copy: RecordCopy | undefined,
  record?: RunnerRecord,
  store: RunnerStore = table.store(),
): Promise<RecordCopy> {
  const when = occasion(`request at ${minute} of ${key.person}`, minute);
  for (let left = 2; ; left -= 1) {
    const memory = await recallRunner(store, key, copy, when, stricterIce);
    try {
      return (await keepRunner(store, memory, record ?? memory.record, when, left === 0)).copy;
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error;
    }
  }
}

const forget = ({ user }: RunnerKey, minute: number) =>
  table.store().forget(user, wholeTurn(), { markedAs: at(minute) });

async function without<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  table.database().breakDown('down');
  return act().finally(() => table.database().breakDown('off'));
}

describe('what a session holds that never was in the table', () => {
  it('is gone once all was forgotten, and kept where that was before it', async () => {
    const key = table.newcomer();
    const begun = await without(() => turn(key, 0, undefined, iced));
    await forget(key, 2);
    // It went on without the table, which was there for who had all forgotten.
    const goneOn = await without(() => turn(key, 5, begun));
    expect((await turn(key, 7, goneOn)).record).toEqual(newRunner);
    expect(await table.itemOf(key)).toBeUndefined();

    const afresh = await without(() => turn(key, 8, undefined, iced));
    await turn(key, 9, afresh);
    expect(recordIn(await table.itemOf(key))).toMatchObject({ ice: { state: 'on' } });
  });

  it('is gone too where it was seen that nothing is stored, and could not be kept', async () => {
    const key = table.newcomer();
    const seen = await turn(key, 0, undefined);
    const ahead = await without(() => turn(key, 1, seen, iced));
    await forget(key, 2);
    await turn(key, 3, ahead);
    expect(await table.itemOf(key)).toBeUndefined();
  });

  it('does not come back into what is begun anew, though versions begin anew with it', async () => {
    const key = table.newcomer();
    const seen = await turn(key, 0, undefined, { ...newRunner, done: { plank: 1 } });
    const ahead = await without(() => turn(key, 1, seen, iced));
    await forget(key, 2);
    const afresh = { ...newRunner, done: { inchworms: 1 } };
    await turn(key, 3, undefined, afresh);
    await turn(key, 4, ahead);
    expect((await table.store().load(key, at(5), wholeTurn()))?.record).toEqual(afresh);
  });

  it('is not written by a turn that can not read, over what was begun anew', async () => {
    const key = table.newcomer();
    const seen = await turn(key, 0, undefined, iced);
    await forget(key, 2);
    const afresh = { ...newRunner, done: { inchworms: 1 } };
    await turn(key, 3, undefined, afresh);
    const unreadable: RunnerStore = {
      ...table.store(),
      load: () => without(() => table.store().load(key, at(4), wholeTurn())),
    };
    await turn(key, 4, seen, { ...iced, done: { plank: 2 } }, unreadable);
    expect((await table.store().load(key, at(5), wholeTurn()))?.record).toEqual(afresh);
  });

  it('is taken back where all is forgotten between reading and writing', async () => {
    const key = table.newcomer();
    const begun = await without(() => turn(key, 0, undefined, iced));
    const store: RunnerStore = {
      ...table.store(),
      async save(...given) {
        await forget(key, 1);
        await table.store().save(...given);
      },
    };
    expect((await turn(key, 1, begun, undefined, store)).record).toEqual(newRunner);
    expect(await table.itemOf(key)).toBeUndefined();
  });

  it('costs one read, and one more where it is the first that is stored', async () => {
    const key = table.newcomer();
    const begun = await without(() => turn(key, 0, undefined, iced));
    table.database().countRequests();
    await turn(key, 1, begun);
    expect(table.database().countRequests()).toEqual({ reads: 2, writes: 1 });
    const again = await without(() => turn(key, 2, undefined, iced));
    table.database().countRequests();
    await turn(key, 3, again);
    expect(table.database().countRequests().reads).toBe(1);
  });
});

describe('the mark of a forgetting', () => {
  it('is a bare moment, which expires in a day', async () => {
    const key = table.newcomer();
    await turn(key, 0, undefined, iced);
    await forget(key, 1);
    const left = (await table.database().contents()).filter(({ user }) => user === key.user);
    const expiresAt = at(1) / 1000 + 24 * 3600;
    expect(left).toEqual([{ user: key.user, person: 'forgotten', at: at(1), expiresAt }]);
  });
});

describe('changing everybody of an account', () => {
  it('leaves out who asks, who does not change, and what a later version wrote', async () => {
    const key = table.newcomer();
    const [ana, ben, eve] = ['ana', 'ben', 'eve'].map((person) => ({ ...key, person }));
    if (!ana || !ben || !eve) throw new Error('nobody');
    await turn(key, 0, undefined, iced);
    await turn(ana, 0, undefined, iced);
    await turn(ben, 0, undefined, { ...newRunner, done: { plank: 1 } });
    await table.leave(eve, { schema: 99, version: 1, requestId: 'r', expiresAt: 4e9, record: {} });
    await forget(table.newcomer(), 0);
    const offIce = (record: RunnerRecord): RunnerRecord =>
      record.ice === undefined ? record : newRunner;
    const when = { requestId: 'event', now: at(1) };
    await table.store().changeOthers(key, offIce, when, wholeTurn());
    expect(asKnown([(await table.itemOf(key)) ?? {}])).toMatchObject([
      { record: { ice: {} }, version: 1 },
    ]);
    expect(await table.itemOf(ana)).toMatchObject({ version: 2, requestId: 'event' });
    expect(recordIn(await table.itemOf(ana))).not.toHaveProperty('ice');
    expect(await table.itemOf(ben)).toMatchObject({ version: 1 });
    expect(await table.itemOf(eve)).toMatchObject({ schema: 99, version: 1 });
  });
});
