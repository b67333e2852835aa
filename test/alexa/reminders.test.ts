import type { services } from 'ask-sdk-model';
import { describe, expect, test } from 'vitest';
import { alexaReminders } from '../../lambda/alexa/reminders.ts';
import { RemindersTrouble } from '../../lambda/errors.ts';
import type { NewReminder } from '../../lambda/rooms/reminders/index.ts';

type Client = services.reminderManagement.ReminderManagementServiceClient;

/** The room's reminders on a client that answers as it is told. */
const remindersOn = (client: Partial<Record<keyof Client, unknown>>) =>
  alexaReminders(() =>
    Promise.resolve({
      getReminderManagementServiceClient: () => client,
    } as unknown as services.ServiceClientFactory),
  );

const evening: NewReminder = {
  text: "It's time to stretch.",
  locale: 'en-GB',
  timeZone: 'Europe/London',
  askedAt: '2027-03-01T10:00:00.000',
  ringsAt: '2027-03-02T19:05:00.000',
  weekdays: [2, 5],
};

/** What is sent to make a reminder. */
async function sentFor(reminder: NewReminder): Promise<unknown> {
  let sent: unknown;
  await remindersOn({
    async createReminder(request: unknown) {
      sent = request;
      return { alertToken: 'token' };
    },
  }).create(reminder);
  return sent;
}

describe('a reminder', () => {
  test('comes again by a rule a weekday, by the clock of the device', async () => {
    expect(await sentFor(evening)).toEqual({
      requestTime: '2027-03-01T10:00:00.000',
      trigger: {
        type: 'SCHEDULED_ABSOLUTE',
        scheduledTime: '2027-03-02T19:05:00.000',
        timeZoneId: 'Europe/London',
        recurrence: {
          startDateTime: '2027-03-01T10:00:00.000',
          recurrenceRules: [
            'FREQ=WEEKLY;BYDAY=TU;BYHOUR=19;BYMINUTE=5;BYSECOND=0;INTERVAL=1;',
            'FREQ=WEEKLY;BYDAY=FR;BYHOUR=19;BYMINUTE=5;BYSECOND=0;INTERVAL=1;',
          ],
        },
      },
      alertInfo: {
        spokenInfo: { content: [{ locale: 'en-GB', text: "It's time to stretch." }] },
      },
      pushNotification: { status: 'DISABLED' },
    });
  });

  test('of every day has one rule, and one that comes once has none', async () => {
    expect(await sentFor({ ...evening, weekdays: [0, 1, 2, 3, 4, 5, 6] })).toMatchObject({
      trigger: {
        recurrence: { recurrenceRules: ['FREQ=DAILY;BYHOUR=19;BYMINUTE=5;BYSECOND=0;INTERVAL=1;'] },
      },
    });
    expect(await sentFor({ ...evening, weekdays: undefined })).not.toHaveProperty(
      'trigger.recurrence',
    );
  });

  test('is listed as it was made, whatever the order and form of its rules', async () => {
    const alerts = [
      {
        alertToken: 'a',
        status: 'ON',
        createdTime: '2027-03-01T10:00:00Z',
        trigger: {
          recurrence: {
            recurrenceRules: [
              'RRULE:FREQ=WEEKLY;BYHOUR=19;BYMINUTE=5;BYSECOND=0;BYDAY=FR,TU;INTERVAL=1',
            ],
          },
        },
        alertInfo: { spokenInfo: { content: [{ text: 'Stretch.' }] } },
      },
      {
        alertToken: 'b',
        status: 'ON',
        trigger: { scheduledTime: '2027-03-03T09:00:00.000', recurrence: null },
      },
      { alertToken: 'c', status: 'COMPLETED' },
      { status: 'ON' },
    ];
    const reminders = remindersOn({ getReminders: async () => ({ totalCount: '4', alerts }) });
    expect(await reminders.list()).toMatchObject([
      { token: 'a', text: 'Stretch.', weekdays: [2, 5], at: 19 * 60 + 5 },
      { token: 'b', text: '', day: '2027-03-03', at: 9 * 60 },
    ]);
  });
});

const refusal = (statusCode: number, code = '') =>
  Object.assign(new Error('refused'), { statusCode, response: { code, message: '' } });

describe('what Alexa answers instead', () => {
  test.each([
    [refusal(401), 'not-allowed', false],
    [refusal(403), 'not-allowed', false],
    [refusal(403, 'MAX_REMINDERS_EXCEEDED'), 'too-many', false],
    [refusal(403, 'DEVICE_NOT_SUPPORTED'), 'not-possible', false],
    [refusal(400), 'not-possible', false],
    [refusal(429), 'not-possible', false],
    [refusal(500), 'not-possible', true],
    [refusal(504), 'not-possible', true],
    [new Error('no answer in time'), 'not-possible', true],
  ] as const)(
    '%#: whether it may have been done all the same',
    async (error, reason, mayBeDone) => {
      const failing = () => Promise.reject(error);
      const reminders = remindersOn({ createReminder: failing, getReminders: failing });
      for (const call of [reminders.create(evening), reminders.list()]) {
        const trouble = await call.catch((caught: unknown) => caught);
        expect(trouble).toBeInstanceOf(RemindersTrouble);
        expect(trouble).toMatchObject({ reason, mayBeDone });
      }
    },
  );

  test.each([undefined, null, {}, { alertToken: '' }, 'ok'])(
    'half an answer (%j) leaves open whether there is a reminder',
    async (answer) => {
      const reminders = remindersOn({
        createReminder: async () => answer,
        updateReminder: async () => answer,
      });
      for (const call of [reminders.create(evening), reminders.change('token', evening)]) {
        expect(await call.catch((caught: unknown) => caught)).toMatchObject({ mayBeDone: true });
      }
    },
  );

  test('one that is gone already is deleted; one that the list still shows is not', async () => {
    const gone = () => Promise.reject(refusal(404));
    const alerts = [{ alertToken: 'there', status: 'ON' }];
    const reminders = remindersOn({ deleteReminder: gone, getReminders: async () => ({ alerts }) });
    await expect(reminders.remove('gone')).resolves.toBeUndefined();
    await expect(reminders.remove('there')).rejects.toBeInstanceOf(RemindersTrouble);
  });
});
