import { without } from '../../record/record.ts';
import { type Instant, instant } from '../../time.ts';
import { back, type Outcome, routineOr } from '../../turn/outcome.ts';
import {
  type Reminder,
  type ReminderDraft,
  type RemindersWish,
  type Subject,
  subjects,
} from '../../turn/reminder.ts';
import type { Turn } from '../../turn/turn.ts';
import { arrange, askForYes, askPart } from './asking.ts';
import { firstRing } from './calendar.ts';
import { isOf, isTheVery, localIn, nameOf, newReminder, reminderOf } from './listed.ts';
import { attempt, type Done, type Reach, removeAll } from './look.ts';
import { newsOf } from './news.ts';
import { whichReminder } from './questions/which.ts';
import { movedDraft } from './reminder.ts';
import type { ListedReminder, NewReminder } from './reminders.ts';
import { done, notAllStopped, trouble } from './told.ts';

/** What a wish came to: the outcome, and what is to be made. */
export interface CameTo {
  readonly outcome: Outcome;
  readonly claimed?: NewReminder;
  /** What became of a change, or of deleting some. */
  readonly done?: Done;
}

/** What is known of Alexa's reminders when a wish is carried out. */
export interface Known {
  readonly listed: readonly ListedReminder[];
  readonly timeZone: string | undefined;
  readonly reach: Reach;
  /** What became of it when the turn was played before. */
  readonly before: Done | undefined;
}

/** So many reminders are named in one breath. */
const mostNamed = 2;

function tell(turn: Turn, { listed, timeZone }: Known): CameTo {
  const words = turn.words.reminders;
  const local = localIn(turn, timeZone);
  const all = listed.flatMap((each) => reminderOf(turn, local, each) ?? []);
  const named = all.slice(0, mostNamed);
  return {
    outcome: back(
      listed.length === 0 ? words.none() : words.list(named, listed.length - named.length),
    ),
  };
}

/** A reminder as it is to be made, or why there is none. */
function timed(
  turn: Turn,
  reminder: Reminder,
  timeZone: string | undefined,
  token?: string,
): NewReminder | Outcome {
  const words = turn.words.reminders;
  if (timeZone === undefined) return done(turn, words.noTimeZone());
  const local = localIn(turn, timeZone);
  const ringsAt = firstRing(reminder, local);
  return ringsAt === undefined
    ? askForYes(turn, { ...reminder, ahead: (reminder.ahead ?? 0) + 1 }, token, words.isPast())
    : newReminder(turn, reminder, { local, ringsAt, timeZone });
}

const isOutcome = (one: NewReminder | Outcome): one is Outcome => 'reply' in one;

/** A moment that no reminder was agreed to before: the record has to change, so that a request counts once. */
const agreedAt = ({ now, runner }: Turn): Instant =>
  instant(Math.max(now, (runner.reminders?.at ?? 0) + 1));

function add(turn: Turn, reminder: Reminder, { listed, timeZone }: Known): CameTo {
  const words = turn.words.reminders;
  const made = timed(turn, reminder, timeZone);
  if (isOutcome(made)) return { outcome: made };
  if (listed.some((each) => isTheVery(each, made))) {
    return { outcome: routineOr('parting', words.isSetAlready(reminder)) };
  }
  const last = nameOf(reminder, made);
  const told = routineOr('parting', words.set(reminder));
  if (isAgreedMeanwhile(turn, last)) return { outcome: told };
  const runner = { ...turn.runner, reminders: { at: agreedAt(turn), last } };
  return { claimed: made, outcome: { ...told, runner } };
}

/**
 * Whether the very same was agreed to since the runner was asked: somebody said yes on another device
 * just now, and has it made, though the list may not show it yet.
 */
function isAgreedMeanwhile({ runner, session }: Turn, last: string): boolean {
  const { reminders } = runner;
  const { copy } = session;
  return (
    copy !== undefined && reminders?.last === last && reminders.at !== copy.record.reminders?.at
  );
}

function find(turn: Turn, told: ReminderDraft, { listed, timeZone }: Known): CameTo {
  const words = turn.words.reminders;
  const local = localIn(turn, timeZone);
  const found = listed.filter(isOf(turn, told.subject));
  const [only, ...others] = found;
  if (only === undefined) {
    const { subject } = told;
    const none = subject === undefined ? words.none() : words.noneOf(subject);
    return { outcome: done(turn, none) };
  }
  const of = subjects.filter((subject) => found.some(isOf(turn, subject)));
  if (of.length > 1) return { outcome: whichReminder.ask(turn, { told, of }) };
  if (others.length > 0) return { outcome: done(turn, words.severalOf()) };
  const reminder = reminderOf(turn, local, only);
  if (reminder === undefined) return { outcome: trouble(turn, 'not-possible') };
  const { token } = only;
  const draft = movedDraft(reminder, told);
  const { hour: _hour, minute: _minute, ...left } = draft;
  const isTold = Object.keys(told).some((name) => name !== 'subject');
  return {
    outcome: isTold
      ? arrange(turn, { draft, token })
      : askPart(turn, 'time', { draft: left, token }),
  };
}

async function change(
  turn: Turn,
  { token, reminder }: Extract<RemindersWish, { do: 'change' }>,
  { timeZone, reach, before }: Known,
): Promise<CameTo> {
  const made = timed(turn, reminder, timeZone, token);
  if (isOutcome(made)) return { outcome: made };
  const did = before ?? (await attempt(reach.deadline, () => reach.reminders.change(token, made)));
  return {
    done: did,
    outcome: did.trouble
      ? trouble(turn, newsOf(did.trouble))
      : routineOr('parting', turn.words.reminders.isChanged(reminder)),
  };
}

async function stop(
  turn: Turn,
  subject: Subject | undefined,
  { listed, reach, before }: Known,
): Promise<CameTo> {
  const words = turn.words.reminders;
  const found = listed.filter(isOf(turn, subject));
  const kept = subject === undefined ? without(turn.runner, 'reminders') : turn.runner;
  if (found.length === 0) {
    const none = subject === undefined ? words.none() : words.noneOf(subject);
    return { outcome: { ...done(turn, none), runner: kept } };
  }
  const did = before ?? (await removeAll(reach, found));
  if (did.trouble === undefined) {
    return { done: did, outcome: { ...done(turn, words.stopped(subject)), runner: kept } };
  }
  return {
    done: did,
    outcome: subject === undefined ? notAllStopped(turn) : trouble(turn, 'in-doubt'),
  };
}

/** What a wish comes to, with Alexa's list at hand. */
export function cameTo(turn: Turn, wish: RemindersWish, known: Known): CameTo | Promise<CameTo> {
  switch (wish.do) {
    case 'tell':
      return tell(turn, known);
    case 'add':
      return add(turn, wish.reminder, known);
    case 'find':
      return find(turn, wish.told, known);
    case 'change':
      return change(turn, wish, known);
    case 'stop':
      return stop(turn, wish.subject, known);
  }
}
