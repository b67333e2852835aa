import { createHash } from 'node:crypto';
import type { services } from 'ask-sdk-model';
import * as v from 'valibot';
import { isTimeZone, localAt, momentOf } from './local-time.ts';
import { readRule, timesBy } from './recurrence.ts';
import type { Answer } from './timer-book.ts';

/** A reminder of the household, made by the skill. Times are in milliseconds since 1970. */
export const KeptReminder = v.object({
  token: v.string(),
  createdAt: v.number(),
  updatedAt: v.number(),
  /** What is read when it rings. */
  text: v.string(),
  timeZone: v.string(),
  /** The one local time at which it rings, or is counted from. */
  scheduledTime: v.string(),
  /** The rules by which it comes again; none where it comes once. */
  rules: v.pipe(v.array(v.string()), v.readonly()),
  /** Up to then it has rung. */
  rungUntil: v.number(),
});
export type KeptReminder = v.InferOutput<typeof KeptReminder>;

/** A reminder that rings, and when. */
export interface Rung {
  readonly at: number;
  readonly text: string;
}

const localTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?$/;

const ReminderRequest = v.object({
  requestTime: v.optional(v.string()),
  trigger: v.variant('type', [
    v.object({
      type: v.literal('SCHEDULED_ABSOLUTE'),
      scheduledTime: v.string(),
      timeZoneId: v.optional(v.string()),
      recurrence: v.optional(
        v.object({
          startDateTime: v.optional(v.string()),
          recurrenceRules: v.pipe(v.array(v.string()), v.minLength(1)),
        }),
      ),
    }),
    v.object({
      type: v.literal('SCHEDULED_RELATIVE'),
      offsetInSeconds: v.pipe(v.number(), v.minValue(1)),
    }),
  ]),
  alertInfo: v.object({
    spokenInfo: v.object({
      content: v.pipe(
        v.array(v.object({ locale: v.string(), text: v.pipe(v.string(), v.minLength(1)) })),
        v.minLength(1),
      ),
    }),
  }),
  pushNotification: v.object({ status: v.picklist(['ENABLED', 'DISABLED']) }),
});

/** The reminders of a household. */
export interface ReminderBook {
  create(request: unknown, now: number): Answer;
  update(token: string, request: unknown, now: number): Answer;
  list(): Answer;
  get(token: string): Answer;
  remove(token: string): Answer;
  /** What somebody says to Alexa of "my reminder": false where there is none. */
  cancelNext(now: number): boolean;
  /** All that are there, rung ones included for as long as the app shows them. */
  reminders(): readonly KeptReminder[];
  /** When the next one rings; undefined for never. */
  nextAt(now: number): number | undefined;
  /** What has rung by a moment and was not told yet, in the order it rang. */
  ring(until: number): readonly Rung[];
}

const refusal = (status: number, code: string): Answer => ({
  status,
  body: { code, message: code },
});
const notFound = refusal(404, 'ALERT_NOT_FOUND');

const day = 24 * 3_600_000;
/** So long the app shows one that has rung for the last time. */
const shownFor = 3 * day;

const utcOf = (local: string): number => Date.parse(`${local}Z`);

/** The moments at which a reminder rings after one and up to another. */
function ringsBetween(reminder: KeptReminder, after: number, until: number): readonly number[] {
  const { timeZone, scheduledTime, rules } = reminder;
  if (rules.length === 0) {
    const at = momentOf(utcOf(scheduledTime), timeZone);
    return at > after && at <= until ? [at] : [];
  }
  const read = rules.flatMap((rule) => readRule(rule) ?? []);
  const from = localAt(after, timeZone) - day;
  const days = Math.ceil((until - after) / day) + 3;
  return [...timesBy(read, from, days)]
    .map((local) => momentOf(local, timeZone))
    .filter((at) => at > after && at <= until);
}

const isOver = (reminder: KeptReminder): boolean =>
  reminder.rules.length === 0 &&
  momentOf(utcOf(reminder.scheduledTime), reminder.timeZone) <= reminder.rungUntil;

/**
 * Opens the book of a household's reminders with those that were there.
 * @param homeZone the time zone of the devices
 */
export function openReminderBook(
  kept: readonly KeptReminder[],
  locale: string,
  homeZone: string,
): ReminderBook {
  let reminders = [...kept];
  let made = 0;

  function read(request: unknown, now: number): Omit<KeptReminder, 'token' | 'createdAt'> | Answer {
    const parsed = v.safeParse(ReminderRequest, request);
    if (!parsed.success) return refusal(400, 'INVALID_REQUEST');
    const { trigger, alertInfo } = parsed.output;
    const { content } = alertInfo.spokenInfo;
    const text = (content.find((each) => each.locale === locale) ?? content[0])?.text ?? '';
    const common = { text, updatedAt: now, rungUntil: now };
    if (trigger.type === 'SCHEDULED_RELATIVE') {
      const local = localAt(now + trigger.offsetInSeconds * 1000, homeZone);
      return { ...common, timeZone: homeZone, scheduledTime: withoutZone(local), rules: [] };
    }
    const { scheduledTime, timeZoneId: timeZone = homeZone, recurrence } = trigger;
    if (!localTime.test(scheduledTime) || Number.isNaN(utcOf(scheduledTime))) {
      return refusal(400, 'INVALID_TRIGGER_SCHEDULED_TIME_FORMAT');
    }
    if (!isTimeZone(timeZone)) return refusal(400, 'INVALID_TIME_ZONE_ID');
    const rules = recurrence?.recurrenceRules ?? [];
    if (rules.some((rule) => readRule(rule) === undefined)) {
      return refusal(400, 'UNSUPPORTED_TRIGGER_RECURRENCE');
    }
    if (rules.length === 0 && momentOf(utcOf(scheduledTime), timeZone) <= now) {
      return refusal(400, 'TRIGGER_SCHEDULED_TIME_IN_PAST');
    }
    return { ...common, timeZone, scheduledTime, rules };
  }

  const nextOf = (reminder: KeptReminder, now: number): number | undefined =>
    ringsBetween(reminder, Math.max(now, reminder.rungUntil), now + 8 * day)[0] ??
    (reminder.rules.length === 0 && !isOver(reminder)
      ? momentOf(utcOf(reminder.scheduledTime), reminder.timeZone)
      : undefined);
  const soonest = (now: number) =>
    reminders
      .flatMap((reminder) => {
        const at = nextOf(reminder, now);
        return at === undefined ? [] : [{ reminder, at }];
      })
      .toSorted((one, other) => one.at - other.at)[0];

  return {
    create(request, now) {
      const asked = read(request, now);
      if ('status' in asked) return asked;
      made += 1;
      const reminder = {
        ...asked,
        token: tokenFor(`${now} ${made} ${asked.text}`),
        createdAt: now,
      };
      reminders = [...reminders, reminder];
      return { status: 200, body: answerFor(reminder) };
    },
    update(token, request, now) {
      const known = reminders.find((each) => each.token === token);
      if (known === undefined) return notFound;
      const asked = read(request, now);
      if ('status' in asked) return asked;
      const reminder = { ...known, ...asked };
      reminders = reminders.map((each) => (each === known ? reminder : each));
      return { status: 200, body: answerFor(reminder) };
    },
    list: () => ({
      status: 200,
      body: { totalCount: `${reminders.length}`, alerts: reminders.map(described), links: null },
    }),
    get(token) {
      const reminder = reminders.find((each) => each.token === token);
      return reminder === undefined ? notFound : { status: 200, body: described(reminder) };
    },
    remove(token) {
      if (!reminders.some((each) => each.token === token)) return notFound;
      reminders = reminders.filter((each) => each.token !== token);
      return { status: 200 };
    },
    cancelNext(now) {
      const next = soonest(now);
      reminders = reminders.filter((each) => each !== next?.reminder);
      return next !== undefined;
    },
    reminders: () => reminders,
    nextAt: (now) => soonest(now)?.at,
    ring(until) {
      const rung = reminders.flatMap((reminder) =>
        ringsBetween(reminder, reminder.rungUntil, until).map((at) => ({
          at,
          text: reminder.text,
        })),
      );
      reminders = reminders
        .map((each) => ({ ...each, rungUntil: Math.max(each.rungUntil, until) }))
        .filter((each) => !isOver(each) || until - lastOf(each) < shownFor);
      return rung.toSorted((one, other) => one.at - other.at);
    },
  };
}

const lastOf = ({ scheduledTime, timeZone }: KeptReminder): number =>
  momentOf(utcOf(scheduledTime), timeZone);

const withoutZone = (local: number): string => new Date(local).toISOString().slice(0, -1);

const tokenFor = (seed: string): string =>
  createHash('sha256').update(`reminder ${seed}`).digest('hex').slice(0, 32);

const time = (moment: number): string => new Date(moment).toISOString();

function answerFor(reminder: KeptReminder): services.reminderManagement.ReminderResponse {
  const { token, createdAt, updatedAt } = reminder;
  return {
    alertToken: token,
    createdTime: time(createdAt),
    updatedTime: time(updatedAt),
    status: isOver(reminder) ? 'COMPLETED' : 'ON',
    version: '1',
    href: `/v1/alerts/reminders/${token}`,
  };
}

function described(reminder: KeptReminder): services.reminderManagement.Reminder {
  const { href: _href, ...answer } = answerFor(reminder);
  const { scheduledTime, timeZone, rules, text } = reminder;
  return {
    ...answer,
    trigger: {
      type: 'SCHEDULED_ABSOLUTE',
      scheduledTime,
      timeZoneId: timeZone,
      ...(rules.length > 0 && { recurrence: { recurrenceRules: [...rules] } }),
    },
    alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text }] } },
    pushNotification: { status: 'DISABLED' },
  };
}
