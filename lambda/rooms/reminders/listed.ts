import { type Reminder, type Subject, subjects } from '../../turn/reminder.ts';
import type { Turn } from '../../turn/turn.ts';
import { offsetFor } from '../progress/index.ts';
import { daysAhead, type Local, localAt, written } from './calendar.ts';
import type { ListedReminder, NewReminder } from './reminders.ts';

/** What a reminder is of, by the words that Alexa says when it rings. */
const subjectOf = ({ words }: Turn, text: string): Subject =>
  subjects.find((subject) => words.reminders.announcement(subject) === text) ?? 'exercises';

/** A reminder on Alexa's list; undefined where its times can't be read. */
export function reminderOf(turn: Turn, local: Local, listed: ListedReminder): Reminder | undefined {
  const { text, weekdays, day, at } = listed;
  if (at === undefined || (weekdays === undefined && day === undefined)) return undefined;
  return {
    subject: subjectOf(turn, text),
    at,
    ...(day === undefined ? { weekdays } : { ahead: daysAhead(day, local) }),
  };
}

/** Whether a reminder on Alexa's list is of a subject; of any where none is named. */
export const isOf = (turn: Turn, subject: Subject | undefined) => (listed: ListedReminder) =>
  subject === undefined || subjectOf(turn, listed.text) === subject;

/** Now, by the clock of a time zone; of the one that is likely where the device told none. */
export const localIn = ({ runner, locale, now }: Turn, timeZone: string | undefined): Local =>
  localAt(now, offsetFor({ ...runner, ...(timeZone && { timeZone }) }, locale)(now));

/** A reminder as it is made: in Alexa's words, by the clock of the device. */
export function newReminder(
  { words, locale }: Turn,
  { subject, weekdays }: Reminder,
  { local, ringsAt, timeZone }: { local: Local; ringsAt: Local; timeZone: string },
): NewReminder {
  return {
    text: words.reminders.announcement(subject),
    locale: locale === '' ? 'en-US' : locale,
    timeZone,
    askedAt: written(local),
    ringsAt: written(ringsAt),
    weekdays,
  };
}

/** Whether a reminder that there is rings at the very times of one that is to be made, and for the same. */
export const isTheVery = (
  listed: ListedReminder,
  { text, ringsAt, weekdays }: NewReminder,
): boolean =>
  listed.text === text &&
  String(listed.weekdays) === String(weekdays) &&
  listed.at === minutesOf(ringsAt) &&
  (weekdays !== undefined || listed.day === ringsAt.slice(0, 10));

const minutesOf = (local: string): number =>
  Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));

/** What tells one reminder from another. */
export const nameOf = ({ subject, weekdays, at }: Reminder, { ringsAt }: NewReminder): string =>
  `${subject} ${weekdays?.join('') ?? ringsAt.slice(0, 10)} ${at}`;
