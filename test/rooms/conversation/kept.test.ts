import * as v from 'valibot';
import { expect, it } from 'vitest';
import { newRunner, RunnerRecord } from '../../../lambda/record/record.ts';
import { keptIn } from '../../../lambda/rooms/conversation/kept.ts';

const now = Date.UTC(2026, 2, 2);

/** Every part that a record can hold, and what is told of it. */
const parts = {
  routine: [
    { state: 'waiting', routine: 'warm-up', index: 1, since: now },
    { what: 'place', routine: 'warm-up' },
  ],
  ice: [
    { state: 'paused', length: 60_000, since: now, iced: 1000, roundsBefore: 0 },
    { what: 'ice' },
  ],
  iceCheckedAt: [now, { what: 'ice' }],
  lastIce: [now, { what: 'ice' }],
  noIceBefore: [now, { what: 'ice' }],
  noLoadBefore: [now, { what: 'easy-days' }],
  noTrainingBefore: [now, { what: 'no-training' }],
  alarms: [
    { permission: 'asked', made: [] },
    { what: 'timers', areAllowed: false },
  ],
  reminders: [{ at: now, last: 'strength 25 1140' }, { what: 'reminders' }],
  done: [{ inchworms: 2 }, { what: 'exercises' }],
  finished: [{ rolling: { times: 3, last: now } }, { what: 'finished', routines: 3, weeks: 0 }],
  timeZone: ['Europe/London', { what: 'time-zone', timeZone: 'Europe/London' }],
  equipment: ['gym', { what: 'equipment', equipment: 'gym' }],
  taught: [['clean'], { what: 'taught' }],
  isSpoken: [true, { what: 'spoken' }],
  usualLength: [{ wanted: 'short', times: 2 }, { what: 'usual-length' }],
  level: [12, { what: 'level' }],
  news: [[20_500, 0], { what: 'greetings' }],
} as const;

it.each(Object.entries(parts))('tells that it keeps %s', (part, [stored, told]) => {
  expect(keptIn(v.parse(RunnerRecord, { [part]: stored }))).toEqual([told]);
});

it('tells of everything that a record can hold', () => {
  const told = [...Object.keys(parts), 'weeks'];
  expect(Object.keys(RunnerRecord.entries).toSorted()).toEqual(told.toSorted());
});

it('has nothing to tell of somebody new', () => {
  expect(keptIn(newRunner)).toEqual([]);
});

it('tells of exercises and weeks with the routines they belong to', () => {
  const { finished, done } = parts;
  const record = {
    done: done[0],
    finished: finished[0],
    weeks: [
      [1, 0, 0, 2, 0],
      [2, 0, 0, 1, 0],
    ],
  };
  expect(keptIn(v.parse(RunnerRecord, record))).toEqual([
    { what: 'finished', routines: 3, weeks: 2 },
  ]);
});
