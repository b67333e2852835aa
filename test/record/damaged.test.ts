import { afterEach, describe, expect, it } from 'vitest';
import type { RunnerKey } from '../../lambda/record/key.ts';
import { recordSchema } from '../../lambda/record/read.ts';
import { newRunner, RunnerRecord } from '../../lambda/record/record.ts';
import { inShort } from '../../lambda/record/short-names.ts';
import { written } from '../../lambda/record/written.ts';
import { places } from '../../lambda/rooms/routines/index.ts';
import { hours, instant, later, minutes } from '../../lambda/time.ts';
import { runnersTable, wholeTurn } from './runners-table.ts';

const now = instant(Date.UTC(2026, 10, 22, 6, 30));
const expiresAt = later(now, hours(24 * 180)) / 1000;
const table = runnersTable();
// A few such items are more than one look at a table shows.
afterEach(() => table.database().clear());

/** A record with something in every part. */
const whole: RunnerRecord = {
  routine: { state: 'paused', routine: 'warm-up', index: 3, since: now },
  ice: { state: 'on', startedAt: now, length: minutes(12), before: minutes(0), roundsBefore: 0 },
  lastIce: now,
  iceCheckedAt: now,
  noIceBefore: later(now, minutes(9)),
  noLoadBefore: later(now, minutes(9)),
  noTrainingBefore: later(now, minutes(9)),
  alarms: { permission: 'granted', made: [] },
  reminders: { at: now, last: 'warm-up 1 420' },
  done: { inchworms: 4, plank: 2 },
  finished: { rolling: { times: 3, last: now } },
  weeks: [[2970, 1, 2, 0, 0]],
  timeZone: 'America/New_York',
  equipment: 'kettlebell',
  taught: ['clean'],
  isSpoken: true,
  usualLength: { wanted: 'short', times: 2 },
  level: 12,
  news: [20_000, 1, 2],
};
const parts = Object.keys(whole).filter((part): part is keyof RunnerRecord => part in whole);

/** What stands where something else should. */
const damages: Readonly<Record<string, unknown>> = {
  text: 'nonsense',
  'an empty list': [[]],
  'a list of texts': ['a', 'b'],
  'a map': { nothing: 'known' },
  bytes: new Uint8Array([1, 2, 3]),
  'a number too great': 2n ** 70n,
  'no number': -0.5,
  '350 KB': 'x'.repeat(340_000),
};

const asWritten = Object(written(whole, places)) as Record<string, unknown>;
const shortOf = (part: string): string => Object.keys(Object(inShort({ [part]: 1 })))[0] ?? '';

async function left(record: unknown, schema = recordSchema): Promise<RunnerKey> {
  const key = table.newcomer();
  await table.leave(key, { version: 3, schema, requestId: 'r', expiresAt, record });
  return key;
}
const load = async (key: RunnerKey) => {
  const stored = await table.store().load(key, now, wholeTurn());
  if (stored === undefined) throw new Error('nothing is stored');
  return stored;
};
const save = async (key: RunnerKey, change: (record: RunnerRecord) => RunnerRecord) => {
  const from = await load(key);
  const { record, version: replaces, requestId: replacesRequest } = from;
  const writing = { from, replaces, replacesRequest, requestId: 'next', now };
  await table.store().save(key, { ...writing, record: change(record) }, wholeTurn());
};

/** Which parts may stand in for one that can't be read. */
const bounds: Partial<Record<keyof RunnerRecord, keyof RunnerRecord>> = {
  ice: 'noIceBefore',
  lastIce: 'noIceBefore',
};

it('has a sample of every part of a record', () => {
  expect(Object.keys(RunnerRecord.entries).toSorted()).toEqual(parts.toSorted());
});

describe.each([
  ['this release', recordSchema],
  ['the second schema', 2],
])('a part of a record of %s', (_, schema) => {
  const sound: Record<string, unknown> = schema === 2 ? { ...whole } : asWritten;
  const nameOf = (part: string): string => (schema === 2 ? part : shortOf(part));

  it.each(parts)('that can not be read costs itself alone: %s', async (part) => {
    expect((await load(await left(sound, schema))).damaged).toBeUndefined();
    let damaged = 0;
    for (const [how, value] of Object.entries(damages)) {
      const key = await left({ ...sound, [nameOf(part)]: value }, schema);
      const stored = await load(key);
      // Some of it is a value of that part all the same.
      if (stored.damaged === undefined) continue;
      damaged += 1;
      expect(stored.damaged, how).toEqual([part]);
      const { [part]: _lost, ...rest } = stored.record;
      const { [part]: _whole, [bounds[part] ?? part]: _bound, ...sane } = whole;
      expect(rest, how).toMatchObject(sane);
    }
    expect(damaged).toBeGreaterThan(3);
  });

  it('stays beside the record until it is written anew', async () => {
    const key = await left({ ...sound, [nameOf('level')]: 'high' }, schema);
    await save(key, (record) => ({ ...record, equipment: 'gym' }));
    expect(await table.itemOf(key)).toMatchObject({ version: 4, unread: { level: 'high' } });
    const again = await load(key);
    expect(again).toMatchObject({ record: { equipment: 'gym', done: whole.done }, damaged: [] });
    await save(key, (record) => ({ ...record, equipment: 'bottle' }));
    expect(await table.itemOf(key)).toMatchObject({ version: 5, unread: { level: 'high' } });
    await save(key, (record) => ({ ...record, level: 20 }));
    expect(await table.itemOf(key)).not.toHaveProperty('unread');
    expect((await load(key)).record).toMatchObject({ level: 20, equipment: 'bottle' });
  });
});

describe('a bound that can not be read', () => {
  it.each([
    ['i', 'noIceBefore', 140],
    ['l', 'noIceBefore', 140],
    ['I', 'noIceBefore', 24 * 60],
    ['L', 'noLoadBefore', 72 * 60],
    ['T', 'noTrainingBefore', 24 * 60],
  ] as const)('counts for the strictest that it may have been: %s', async (name, bound, within) => {
    const { I: _ice, ...others } = asWritten;
    const { record } = await load(await left({ ...others, [name]: 'soon' }));
    const end = record[bound] ?? 0;
    expect(end).toBeGreaterThanOrEqual(later(now, minutes(within)));
    expect(end).toBeLessThanOrEqual(later(now, minutes(within + 1)));
  });
});

describe('a record that is none', () => {
  it.each([
    ['a list', [1, 2, 3]],
    ['bytes', new Uint8Array(900)],
    ['a text', 'warm-up'],
    ['a text of 340 KB', 'x'.repeat(340_000)],
    ['a number', 7],
    ['nothing', undefined],
  ])('but %s stays beside the new one until exercise is counted again', async (_, record) => {
    const key = table.newcomer();
    const item = { version: 3, schema: recordSchema, requestId: 'r', expiresAt };
    await table.leave(key, { ...item, ...(record !== undefined && { record }) });
    expect(await load(key)).toMatchObject({ record: newRunner, damaged: ['record'], version: 3 });
    await save(key, (read) => ({ ...read, equipment: 'gym' }));
    expect((await table.itemOf(key))?.['unread']).toEqual({ record: record ?? null });
    expect(await load(key)).toMatchObject({ record: { equipment: 'gym' }, damaged: [] });
    await save(key, (read) => ({ ...read, done: { plank: 1 } }));
    expect(await table.itemOf(key)).not.toHaveProperty('unread');
  });

  it('and too large to be kept beside another is left as it is', async () => {
    const record = 'x'.repeat(399_000);
    const key = await left(record);
    await expect(save(key, (read) => ({ ...read, equipment: 'gym' }))).rejects.toMatchObject({
      name: 'UnreadableRecord',
    });
    expect(await table.itemOf(key)).toMatchObject({ version: 3, record });
  });
});
