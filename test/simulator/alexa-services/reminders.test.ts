import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { momentOf } from '../../../simulator/alexa-services/local-time.ts';
import { openReminderBook } from '../../../simulator/alexa-services/reminder-book.ts';
import { hearAll, moveIn } from '../../support/household.ts';

const newYork = 'America/New_York';
const utc = (text: string): number => Date.parse(text);

const request = (trigger: object, text = 'Stretch.') => ({
  requestTime: '2027-03-01T10:00:00.000',
  trigger: { type: 'SCHEDULED_ABSOLUTE', timeZoneId: newYork, ...trigger },
  alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text }] } },
  pushNotification: { status: 'DISABLED' },
});
const recurring = (...recurrenceRules: readonly string[]) =>
  request({ scheduledTime: '2027-03-02T02:30:00.000', recurrence: { recurrenceRules } });

/** A book with one reminder, made at a moment, and when it has rung by others. */
function rings(asked: object, from: string, until: string): readonly string[] {
  const book = openReminderBook([], 'en-US', newYork);
  expect(book.create(asked, utc(from)).status).toBe(200);
  return book.ring(utc(until)).map(({ at }) => new Date(at).toISOString());
}

const daily = 'FREQ=DAILY;BYHOUR=2;BYMINUTE=30;BYSECOND=0;INTERVAL=1;';

describe('a recurring reminder', () => {
  test('rings at the same local time before and after the clocks are put forward, and an hour later that night', () => {
    expect(rings(recurring(daily), '2027-03-12T12:00:00Z', '2027-03-15T12:00:00Z')).toEqual([
      '2027-03-13T07:30:00.000Z',
      '2027-03-14T07:30:00.000Z',
      '2027-03-15T06:30:00.000Z',
    ]);
  });

  test('rings once in the night in which the clocks go back', () => {
    const atHalfPastOne = recurring('FREQ=DAILY;BYHOUR=1;BYMINUTE=30;BYSECOND=0;INTERVAL=1;');
    expect(rings(atHalfPastOne, '2027-11-06T12:00:00Z', '2027-11-08T12:00:00Z')).toEqual([
      '2027-11-07T05:30:00.000Z',
      '2027-11-08T06:30:00.000Z',
    ]);
  });

  test('rings on the weekdays of its rules alone, and not twice', () => {
    const asked = recurring(
      'FREQ=WEEKLY;BYDAY=TU;BYHOUR=19;BYMINUTE=0;BYSECOND=0;INTERVAL=1;',
      'FREQ=WEEKLY;BYDAY=FR;BYHOUR=19;BYMINUTE=0;BYSECOND=0;INTERVAL=1;',
    );
    const book = openReminderBook([], 'en-US', newYork);
    book.create(asked, utc('2027-03-01T12:00:00Z'));
    expect(book.ring(utc('2027-03-06T12:00:00Z'))).toHaveLength(2);
    expect(book.ring(utc('2027-03-06T12:00:00Z'))).toEqual([]);
    expect(book.nextAt(utc('2027-03-06T12:00:00Z'))).toBe(utc('2027-03-10T00:00:00Z'));
  });
});

test('one that comes once rings once, and is shown as completed for three days', () => {
  const book = openReminderBook([], 'en-US', newYork);
  book.create(request({ scheduledTime: '2027-03-02T09:00:00.000' }), utc('2027-03-01T12:00:00Z'));
  expect(book.ring(utc('2027-03-02T14:00:00Z'))).toHaveLength(1);
  expect(book.list().body).toMatchObject({ alerts: [{ status: 'COMPLETED' }] });
  expect(book.ring(utc('2027-03-09T14:00:00Z'))).toEqual([]);
  expect(book.reminders()).toEqual([]);
});

test.each([
  ['a time with a zone of its own', { scheduledTime: '2027-03-02T09:00:00Z' }],
  ['a time that is over', { scheduledTime: '2027-02-28T09:00:00.000' }],
  ['a time zone that is none', { scheduledTime: '2027-03-02T09:00:00.000', timeZoneId: 'Mars' }],
  [
    'a rule that says no time',
    {
      scheduledTime: '2027-03-02T09:00:00.000',
      recurrence: { recurrenceRules: ['FREQ=DAILY;INTERVAL=1;'] },
    },
  ],
])('%s is refused', (_title, trigger) => {
  const book = openReminderBook([], 'en-US', newYork);
  expect(book.create(request(trigger), utc('2027-03-01T12:00:00Z')).status).toBe(400);
});

test('a time that the clock skips comes as much later, and one that it shows twice comes first', () => {
  const local = (text: string): number => utc(`${text}Z`);
  expect(momentOf(local('2027-03-14T02:30:00'), newYork)).toBe(utc('2027-03-14T07:30:00Z'));
  expect(momentOf(local('2027-11-07T01:30:00'), newYork)).toBe(utc('2027-11-07T05:30:00Z'));
  expect(momentOf(local('2027-07-01T06:30:00'), newYork)).toBe(utc('2027-07-01T10:30:00Z'));
});

test('a household keeps its reminders between two runs, and rings what was due meanwhile', async () => {
  const data = mkdtempSync(join(tmpdir(), 'reminders-'));
  const before = await moveIn({ data, now: '2027-03-01T15:00:00Z' });
  await hearAll(
    before,
    '/consent yes',
    'ask hamstring coach to remind me to stretch every night at ten',
    'yes',
  );
  await before.close();
  const after = await moveIn({ data, now: '2027-03-03T15:00:00Z' });
  const { outcome } = await after.hear('ask hamstring coach what reminders do I have');
  expect(outcome.say).toMatch(/^I'll remind you to stretch daily at ten at night/);
  expect(outcome.announced).toHaveLength(2);
  expect((await after.hear('/wait 24h')).outcome.announced).toEqual([
    "Here's your reminder: It's time to stretch. To begin, open hamstring coach.",
  ]);
});

test('timers and reminders are announced in the order in which they ring', async () => {
  const home = await moveIn({ now: '2027-03-01T15:00:00Z' });
  await hearAll(
    home,
    '/consent yes',
    'ask hamstring coach to remind me today at ten past ten in the morning to stretch',
    'yes',
    'ask hamstring coach to set an ice timer for fifteen minutes',
    ...['none of those', 'none of those', 'none of those', "it's on"],
  );
  const { outcome } = await home.hear('/wait 20m');
  expect(outcome.announced).toHaveLength(2);
  expect(outcome.announced[0]).toMatch(/^Here's your reminder/);
  expect(outcome.announced[1]).toMatch(/^Take the ice off now/);
});
