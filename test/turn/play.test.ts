import { describe, expect, it } from 'vitest';
import { StoreUnavailable, VersionConflict } from '../../lambda/errors.ts';
import type { Heard } from '../../lambda/hearing/heard.ts';
import { type Deadline, turnDeadline } from '../../lambda/record/deadline.ts';
import { newRunner, type RunnerRecord } from '../../lambda/record/record.ts';
import type { Writing } from '../../lambda/record/store.ts';
import { days, instant, later, minutes } from '../../lambda/time.ts';
import type { Outside } from '../../lambda/turn/outside.ts';
import { play } from '../../lambda/turn/play.ts';
import type { SessionChanges } from '../../lambda/turn/session.ts';
import { now } from '../support/a-turn.ts';
import { ofOneRunner } from '../support/of-one-runner.ts';

const key = { user: 'hash of a user', person: 'household' };
const conflict = new VersionConflict('the record was written meanwhile');

/** How a turn goes: what is heard, on which record, and what the table says to each write. */
interface Given {
  readonly heard: Heard;
  readonly record?: RunnerRecord;
  readonly session?: SessionChanges;
  readonly failures?: readonly Error[];
  /** What somebody else has written by the time of each further read. */
  readonly meanwhile?: readonly RunnerRecord[];
}

/** Plays a turn, and tells what it came to and all that it called. */
async function played({
  heard,
  record = newRunner,
  session,
  failures = [],
  meanwhile = [],
}: Given) {
  const deadline = turnDeadline(8000);
  const seen: Deadline[] = [];
  const writes: Writing[] = [];
  const timers: string[] = [];
  let reads = 0;
  let zones = 0;
  const outside: Outside = {
    deadline,
    timersOpenSkill: false,
    store: {
      async load(_key, _now, given) {
        seen.push(given);
        reads += 1;
        const found = meanwhile[reads - 2] ?? record;
        const written = { version: reads, requestId: 'another', expiresAt: later(now, days(180)) };
        return { ...written, record: structuredClone(found) };
      },
      async save(_key, writing, given) {
        seen.push(given);
        writes.push(writing);
        const failure = failures[writes.length - 1];
        if (failure !== undefined) throw failure;
      },
      forget: async () => {},
      ...ofOneRunner(async () => undefined),
    },
    reminders: () => Promise.reject(new Error('nobody asked for reminders')),
    timers: () => ({
      async create({ label }) {
        timers.push(label);
        return `id of ${label}`;
      },
      remove: async (id) => {
        timers.push(`no ${id}`);
      },
      removeAll: async () => {},
      list: async () => [],
    }),
    timeZone: async () => {
      zones += 1;
      return 'Europe/London';
    },
  };
  const incoming = {
    requestId: 'request',
    type: 'IntentRequest',
    now,
    locale: 'en-US',
    heard,
    isSpoken: true,
    ending: 'broken-off',
    isSessionEnd: false,
    key,
    viewport: undefined,
    session: { attributes: session },
    remembers: true,
  } as const;
  const [result] = await Promise.allSettled([play(incoming, outside)]);
  return {
    result,
    reads,
    writes,
    timers,
    zones,
    isOneDeadline: seen.every((it) => it === deadline),
  };
}

const start: Heard = { kind: 'start-routine', routine: { kind: 'known', id: 'warm-up' } };
const asked: RunnerRecord = { ...newRunner, alarms: { permission: 'granted', made: [] } };
/** Ice that is agreed on, on a record whose timers may be used. */
const iceAgreed: RunnerRecord = {
  ...asked,
  ice: { state: 'waiting', length: minutes(12), since: now },
};
const iceOn: Heard = { kind: 'ice-on' };
const warmedUp: RunnerRecord = {
  ...newRunner,
  finished: { 'warm-up': { times: 1, last: instant(now - days(1)) } },
};

describe('a turn', () => {
  it.each([0, 1, 2])('is played again after each of %i conflicts', async (conflicts) => {
    const failures = Array(conflicts).fill(conflict);
    const { result, reads, writes } = await played({ heard: start, failures });
    expect(result).toMatchObject({
      status: 'fulfilled',
      value: { reply: { kind: 'block' }, session: { copy: { isAhead: false } } },
    });
    expect(reads).toBe(conflicts + 1);
    expect(writes.map(({ replaces }) => replaces)).toEqual(
      Array.from({ length: conflicts + 1 }, (_, index) => index + 1),
    );
  });

  it('is played again twice at most: then what somebody else wrote stays, and it says so', async () => {
    const { result, reads, writes } = await played({
      heard: start,
      failures: Array(9).fill(conflict),
    });
    expect([reads, writes.length]).toEqual([3, 3]);
    expect(result).toMatchObject({
      status: 'fulfilled',
      value: {
        reply: { kind: 'block' },
        session: { copy: { isAhead: true }, memoryTrouble: 'told' },
      },
    });
  });

  it('is not played again after an outage, which the session bridges', async () => {
    const failures = [new StoreUnavailable('the record could not be written')];
    const { result, reads, writes } = await played({ heard: start, failures });
    expect([reads, writes.length]).toEqual([1, 1]);
    expect(result).toMatchObject({
      status: 'fulfilled',
      value: { session: { copy: { isAhead: true } } },
    });
  });

  it.each([
    { failures: [new TypeError('a mistake')], plays: 1 },
    { failures: [conflict, new TypeError('a mistake')], plays: 2 },
  ])('fails with a fault, even after a conflict, played $plays times', async (given) => {
    const { result, reads } = await played({ heard: start, ...given });
    expect(result).toEqual({ status: 'rejected', reason: given.failures.at(-1) });
    expect(reads).toBe(given.plays);
  });

  it('is played on what somebody else has written, and loses none of it', async () => {
    const meanwhile = [{ ...newRunner, done: { plank: 3 } }];
    const { writes } = await played({ heard: start, failures: [conflict], meanwhile });
    expect(writes.map(({ record }) => record.done)).toEqual([{}, { plank: 3 }]);
    expect(writes[1]?.record.routine).toMatchObject({ state: 'playing', startedAt: now });
  });

  it("calls Alexa's timers once, however often it is played, and keeps what they did", async () => {
    const once = await played({ heard: iceOn, record: iceAgreed });
    expect(once.timers).toHaveLength(2);
    const again = await played({ heard: iceOn, record: iceAgreed, failures: [conflict, conflict] });
    expect(again.timers).toEqual(once.timers);
    const made = again.writes.map(({ record }) => record.alarms?.made.map(({ label }) => label));
    expect(made).toEqual(Array(3).fill(once.timers));
  });

  it('makes no timer that nobody knows of, when the record of it could not be kept', async () => {
    const down = new StoreUnavailable('the record could not be written');
    const { timers, result } = await played({ heard: iceOn, record: iceAgreed, failures: [down] });
    expect(timers).toEqual([]);
    expect(result).toMatchObject({ value: { reply: { kind: 'question' } } });
    expect(JSON.stringify(result)).not.toMatch(/I'll (?:speak up|tell you)/);
  });

  it('asks the device for its time zone once, however often it is played', async () => {
    const { zones, writes } = await played({
      heard: { kind: 'how-am-i-doing' },
      record: warmedUp,
      failures: [conflict, conflict],
    });
    expect(zones).toBe(1);
    expect(writes.map(({ record }) => record.timeZone)).toEqual(Array(3).fill('Europe/London'));
  });

  it('has one deadline, however often it is played', async () => {
    const { isOneDeadline } = await played({ heard: start, failures: [conflict, conflict] });
    expect(isOneDeadline).toBe(true);
  });
});
