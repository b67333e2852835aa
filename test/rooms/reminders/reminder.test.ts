import { describe, expect, test } from 'vitest';
import { daysAhead, firstRing, written } from '../../../lambda/rooms/reminders/calendar.ts';
import { completed, movedDraft, withTold } from '../../../lambda/rooms/reminders/reminder.ts';
import type { Reminder } from '../../../lambda/turn/reminder.ts';

const tuesdays = { subject: 'strength', weekdays: [2] } as const;

describe('what is still to be asked of a reminder', () => {
  test.each([
    [{}, 'all'],
    [{ subject: 'strength' }, 'when'],
    [{ subject: 'strength', half: 'evening' }, 'when'],
    [{ hour: 19, minute: 0 }, 'days'],
    [{ hour: 7, minute: 0 }, 'days'],
    [tuesdays, 'time'],
    [{ ...tuesdays, half: 'morning' }, 'time'],
    [{ ...tuesdays, hour: 7, minute: 0 }, 'half'],
    [{ ahead: 1, hour: 11, minute: 59 }, 'half'],
  ] as const)('of %j is "%s"', (draft, part) => {
    expect(completed(draft)).toBe(part);
  });

  test.each([
    [{ hour: 7, minute: 30, half: 'morning' }, 7 * 60 + 30],
    [{ hour: 7, minute: 30, half: 'evening' }, 19 * 60 + 30],
    [{ hour: 12, minute: 15 }, 12 * 60 + 15],
    [{ hour: 13 }, 13 * 60],
    [{ hour: 0, minute: 10 }, 10],
    [{ hour: 24 }, 0],
  ] as const)('is nothing where the time is clear: %j', (time, at) => {
    expect(completed({ ...tuesdays, ...time })).toMatchObject({ ...tuesdays, at });
  });
});

test('what is said later counts: days take the place of days, a time of a time, and the half stays', () => {
  const draft = {
    subject: 'rolling',
    weekdays: [1],
    half: 'evening',
    hour: 8,
    minute: 30,
  } as const;
  expect(withTold(draft, { ahead: 1 })).toMatchObject({ ahead: 1, hour: 8, half: 'evening' });
  expect(withTold(draft, { ahead: 1 }).weekdays).toBeUndefined();
  expect(withTold(draft, { hour: 9 })).toMatchObject({ weekdays: [1], hour: 9, half: 'evening' });
  expect(withTold(draft, { hour: 9 }).minute).toBeUndefined();
});

test.each([
  [19 * 60, { hour: 8 }, 20 * 60],
  [6 * 60 + 30, { hour: 8 }, 8 * 60],
  [6 * 60 + 30, { hour: 8, half: 'evening' }, 20 * 60],
  [12 * 60, { hour: 1 }, 13 * 60],
  [19 * 60, { weekdays: [3] }, 19 * 60],
] as const)('a reminder at minute %i that is moved by %j is at %i', (at, told, then) => {
  expect(completed(movedDraft({ ...tuesdays, at }, told))).toMatchObject({ at: then });
});

/** Monday the first of March 2027, ten in the morning by the clock on the wall. */
const monday = Date.parse('2027-03-01T10:00:00Z');
const nine = { subject: 'exercises', at: 9 * 60 } as const;

test.each([
  [{ ...nine, ahead: 1 }, '2027-03-02T09:00:00.000'],
  [{ ...nine, at: 11 * 60, ahead: 0 }, '2027-03-01T11:00:00.000'],
  [{ ...nine, weekday: 1 }, '2027-03-08T09:00:00.000'],
  [{ ...nine, at: 11 * 60, weekday: 1 }, '2027-03-01T11:00:00.000'],
  [{ ...nine, weekday: 0 }, '2027-03-07T09:00:00.000'],
  [{ ...nine, weekdays: [1, 5] }, '2027-03-05T09:00:00.000'],
] as const)('%j first rings at %s', (reminder: Reminder, when) => {
  expect(written(firstRing(reminder, monday) ?? 0)).toBe(when);
});

test('a time that is over today never rings today', () => {
  expect(firstRing({ ...nine, ahead: 0 }, monday)).toBeUndefined();
});

test('days ahead are counted by the clock on the wall', () => {
  expect(daysAhead('2027-03-01', monday)).toBe(0);
  expect(daysAhead('2027-03-02', Date.parse('2027-03-01T23:59:00Z'))).toBe(1);
  expect(daysAhead('2027-02-01', monday)).toBe(0);
});
