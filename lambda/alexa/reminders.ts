import type { services } from 'ask-sdk-model';
import * as v from 'valibot';
import { RemindersTrouble } from '../errors.ts';
import type { ListedReminder, NewReminder, Reminders } from '../rooms/reminders/index.ts';
import { instant } from '../time.ts';
import { answerIn, reasonOfRefusal } from './service-error.ts';
import type { Services } from './services.ts';

/** Alexa's reminders that this skill has set, in the household that a request comes from. */
export function alexaReminders(services: Services): Reminders {
  const client = async () => (await services()).getReminderManagementServiceClient();
  const list = async (): Promise<readonly ListedReminder[]> => {
    const answer = v.safeParse(Listing, await (await client()).getReminders().catch(translated));
    // An answer that can't be read tells nothing of what there is.
    if (!answer.success) throw new RemindersTrouble('not-possible', true);
    return answer.output.alerts.flatMap((alert) =>
      alert.alertToken === undefined || alert.status === 'COMPLETED' ? [] : [listed(alert)],
    );
  };
  return {
    async create(reminder) {
      const made = await (await client()).createReminder(requestFor(reminder)).catch(translated);
      // Whether there is one, the list will tell.
      if (!v.is(Made, made)) throw new RemindersTrouble('not-possible', true);
    },
    async change(token, reminder) {
      const request = requestFor(reminder);
      const made = await (await client()).updateReminder(token, request).catch(translated);
      if (!v.is(Made, made)) throw new RemindersTrouble('not-possible', true);
    },
    async remove(token) {
      await (await client()).deleteReminder(token).catch(async (error: unknown) => {
        if (answerIn(error).statusCode !== 404) translated(error);
        // Gone already, as it should be, or not to be found just now: the list tells which.
        const there = await list();
        if (there.some((each) => each.token === token)) {
          throw new RemindersTrouble('not-possible', false);
        }
      });
    },
    list,
  };
}

const dayNames: readonly string[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The rules by which a reminder comes again (RFC 5545): one for every day, else one a weekday. */
function rulesFor(weekdays: readonly number[], ringsAt: string): string[] {
  const [hour, minute] = [Number(ringsAt.slice(11, 13)), Number(ringsAt.slice(14, 16))];
  const time = `BYHOUR=${hour};BYMINUTE=${minute};BYSECOND=0;INTERVAL=1;`;
  return weekdays.length === dayNames.length
    ? [`FREQ=DAILY;${time}`]
    : weekdays.map((day) => `FREQ=WEEKLY;BYDAY=${dayNames[day]};${time}`);
}

const requestFor = ({
  text,
  locale,
  timeZone,
  askedAt,
  ringsAt,
  weekdays,
}: NewReminder): services.reminderManagement.ReminderRequest => ({
  requestTime: askedAt,
  trigger: {
    type: 'SCHEDULED_ABSOLUTE',
    scheduledTime: ringsAt,
    timeZoneId: timeZone,
    ...(weekdays && {
      recurrence: { startDateTime: askedAt, recurrenceRules: rulesFor(weekdays, ringsAt) },
    }),
  },
  alertInfo: { spokenInfo: { content: [{ locale, text }] } },
  pushNotification: { status: 'DISABLED' },
});

const Text = v.optional(v.string(), '');

const Made = v.looseObject({ alertToken: v.pipe(v.string(), v.minLength(1)) });

const Alert = v.looseObject({
  alertToken: v.optional(v.string()),
  createdTime: Text,
  status: Text,
  trigger: v.optional(
    v.looseObject({
      scheduledTime: Text,
      recurrence: v.optional(
        v.nullable(v.looseObject({ recurrenceRules: v.optional(v.array(v.string()), []) })),
      ),
    }),
  ),
  alertInfo: v.optional(
    v.looseObject({
      spokenInfo: v.optional(v.looseObject({ content: v.array(v.looseObject({ text: Text })) })),
    }),
  ),
});
const Listing = v.looseObject({ alerts: v.array(Alert) });

/** What a rule says of a name, such as BYHOUR. */
const inRule = (rule: string, name: string): string | undefined =>
  new RegExp(`(?:^|;|:)${name}=([^;]+)`).exec(rule)?.[1];

/** The days of the week on which rules let something come again; undefined where they say more. */
function weekdaysOf(rules: readonly string[]): readonly number[] | undefined {
  const days = rules.flatMap((rule) => {
    if (inRule(rule, 'FREQ') === 'DAILY') return [...dayNames.keys()];
    const named = (inRule(rule, 'BYDAY') ?? '').split(',');
    return named.flatMap((day) => {
      const index = dayNames.indexOf(day);
      return index < 0 ? [] : [index];
    });
  });
  const all = [...new Set(days)].toSorted((one, other) => one - other);
  return all.length === 0 ? undefined : all;
}

/** Minutes after midnight in a local time such as "2026-11-29T19:00:00.000". */
function minutesIn(local: string): number | undefined {
  const [, hour, minute] = /T(\d{2}):(\d{2})/.exec(local) ?? [];
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
}

function listed(alert: v.InferOutput<typeof Alert>): ListedReminder {
  const { alertToken = '', createdTime, trigger, alertInfo } = alert;
  const rules = trigger?.recurrence?.recurrenceRules ?? [];
  const [rule = ''] = rules;
  const hour = inRule(rule, 'BYHOUR');
  const scheduled = trigger?.scheduledTime ?? '';
  const made = Date.parse(createdTime);
  return {
    token: alertToken,
    text: alertInfo?.spokenInfo?.content[0]?.text ?? '',
    at:
      hour === undefined
        ? minutesIn(scheduled)
        : Number(hour) * 60 + Number(inRule(rule, 'BYMINUTE') ?? 0),
    ...(rules.length > 0
      ? { weekdays: weekdaysOf(rules) }
      : { day: /^\d{4}-\d{2}-\d{2}/.exec(scheduled)?.[0] }),
    madeAt: Number.isNaN(made) ? undefined : instant(made),
  };
}

/**
 * Translates what the service answered. No answer, half an answer and trouble on its side leave open
 * whether it did what was asked. The body is left out: it holds what was said.
 * @throws RemindersTrouble always
 */
function translated(error: unknown): never {
  const { statusCode: status, response } = answerIn(error);
  switch (status) {
    case 401:
      throw new RemindersTrouble('not-allowed', false, status);
    case 403:
      throw new RemindersTrouble(reasonOfRefusal(response), false, status);
    default:
      throw new RemindersTrouble('not-possible', status === undefined || status >= 500, status);
  }
}
