import type { RemindersTrouble } from '../../errors.ts';
import { type RunnerRecord, without } from '../../record/record.ts';
import { type Instant, instant } from '../../time.ts';
import { back, type Outcome, routineOr } from '../../turn/outcome.ts';
import type { Reminder, ReminderDraft, RemindersWish, Subject } from '../../turn/reminder.ts';
import { subjects } from '../../turn/reminder.ts';
import type { Turn } from '../../turn/turn.ts';
import { offsetFor } from '../progress/index.ts';
import { arrange, askForYes, askPart } from './asking.ts';
import { daysAhead, firstRing, type Local, localAt, written } from './calendar.ts';
import {
  attempt,
  type Done,
  keptBackAfter,
  look,
  madeBy,
  type Reach,
  removeAll,
  type SeenReminders,
} from './look.ts';
import { newsOf, newsOfList, type RemindersNews } from './news.ts';
import { remindersScope } from './permission.ts';
import { whichReminder } from './questions/which.ts';
import { movedDraft } from './reminder.ts';
import type { ListedReminder, NewReminder } from './reminders.ts';

/** How the reminders stand before a turn is kept. */
export interface RemindersStanding {
  /** What Alexa's list showed and what was done: carried into a replay. */
  readonly seen: SeenReminders;
  /** What the turn comes to. */
  readonly outcome: Outcome;
  /** What is made as soon as the turn is kept. */
  readonly claimed?: NewReminder;
  /** Trouble that is worth a line in the log. */
  readonly trouble?: RemindersTrouble;
}

/** So many reminders are named in one breath. */
const mostNamed = 2;

/** What a reminder is of, by the words that Alexa says when it rings. */
const subjectOf = ({ words }: Turn, text: string): Subject =>
  subjects.find((subject) => words.reminders.announcement(subject) === text) ?? 'exercises';

/** A reminder on Alexa's list; undefined where its times can't be read. */
function reminderOf(turn: Turn, local: Local, listed: ListedReminder): Reminder | undefined {
  const { text, weekdays, day, at } = listed;
  if (at === undefined || (weekdays === undefined && day === undefined)) return undefined;
  return {
    subject: subjectOf(turn, text),
    at,
    ...(day === undefined ? { weekdays } : { ahead: daysAhead(day, local) }),
  };
}

const isOf = (turn: Turn, subject: Subject | undefined) => (listed: ListedReminder) =>
  subject === undefined || subjectOf(turn, listed.text) === subject;

/** Says something, and leaves off arranging where that was under way: there is nothing to go on with. */
function done(turn: Turn, say: string): Outcome {
  const { about = '' } = turn.session.asked ?? {};
  return arranging.includes(about) ? routineOr('parting', say) : back(say);
}
const arranging: readonly string[] = ['reminder', 'reminder-part', 'which-reminder'];

const trouble = (turn: Turn, news: RemindersNews): Outcome =>
  done(turn, turn.words.reminders.trouble(news));

/** Alexa's own question, for who has said yes to a reminder that may not be set yet. */
const askPermission = ({ words }: Turn): Outcome => ({
  reply: { kind: 'consent', scope: remindersScope, say: [words.reminders.whyPermission()] },
});

/** What is told where Alexa's list can't be had. */
function withoutList(turn: Turn, wish: RemindersWish, why: RemindersTrouble): Outcome {
  const isAsked = turn.heard.kind === 'reminders-answered';
  if (wish.do === 'add' && why.reason === 'not-allowed' && !isAsked) return askPermission(turn);
  const news = newsOfList(why);
  if (wish.do === 'tell') return back(turn.words.reminders.trouble(news));
  const outcome = trouble(turn, news);
  const isToGo = wish.do === 'stop' && wish.subject === undefined;
  // Who never agreed to one and allows none has none to lose.
  const isNone = why.reason === 'not-allowed' && turn.runner.reminders === undefined;
  return isToGo && !isNone ? notAllStopped(turn) : outcome;
}

/** None is wanted any more: what could not be deleted now is with the next look at the list. */
const unwanted = ({ now }: Turn, runner: RunnerRecord): RunnerRecord => ({
  ...runner,
  reminders: { at: now, isUnwanted: true },
});

/** Some could not be deleted, of all that are to go. */
const notAllStopped = (turn: Turn): Outcome => ({
  ...done(turn, turn.words.reminders.notAllStopped()),
  runner: unwanted(turn, turn.runner),
});

/** What a wish came to: the outcome, and what is to be made. */
type CameTo = Pick<RemindersStanding, 'outcome' | 'claimed'> & {
  readonly done?: SeenReminders['done'];
};

interface Known {
  readonly listed: readonly ListedReminder[];
  readonly timeZone: string | undefined;
  readonly reach: Reach;
  readonly before: SeenReminders['done'] | undefined;
}

/** Now, by the clock of a time zone. */
const localIn = ({ runner, locale, now }: Turn, timeZone: string): Local =>
  localAt(now, offsetFor({ ...runner, timeZone }, locale, now));

/** Now, by the clock of the device, else by the one that is likely. */
const likelyLocal = ({ runner, locale, now }: Turn, timeZone: string | undefined): Local =>
  localAt(now, offsetFor({ ...runner, ...(timeZone && { timeZone }) }, locale, now));

function tell(turn: Turn, { listed, timeZone }: Known): CameTo {
  const words = turn.words.reminders;
  const local = likelyLocal(turn, timeZone);
  const all = listed.flatMap((each) => reminderOf(turn, local, each) ?? []);
  const named = all.slice(0, mostNamed);
  return {
    outcome: back(
      listed.length === 0 ? words.none() : words.list(named, listed.length - named.length),
    ),
  };
}

function newReminder(
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

/** Whether a reminder that there is rings at the very times of one that is to be made, and for the same. */
const isTheVery = (listed: ListedReminder, { text, ringsAt, weekdays }: NewReminder): boolean =>
  listed.text === text &&
  String(listed.weekdays) === String(weekdays) &&
  listed.at === minutesOf(ringsAt) &&
  (weekdays !== undefined || listed.day === ringsAt.slice(0, 10));

const minutesOf = (local: string): number =>
  Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));

/** A moment that no reminder was agreed to before: the record has to change, so that a request counts once. */
const agreedAt = ({ now, runner }: Turn): Instant =>
  instant(Math.max(now, (runner.reminders?.at ?? 0) + 1));

/** What tells one reminder from another. */
const nameOf = ({ subject, weekdays, at }: Reminder, { ringsAt }: NewReminder): string =>
  `${subject} ${weekdays?.join('') ?? ringsAt.slice(0, 10)} ${at}`;

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
  const local = likelyLocal(turn, timeZone);
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
    outcome: subject === undefined ? notAllStopped(turn) : trouble(turn, 'no-list'),
  };
}

function cameTo(turn: Turn, wish: RemindersWish, known: Known): CameTo | Promise<CameTo> {
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

/** What is left of the list without what was not wanted any more and could not be deleted then. */
async function withoutUnwanted(
  turn: Turn,
  reach: Reach,
  seen: SeenReminders,
): Promise<{ readonly turn: Turn; readonly seen: SeenReminders }> {
  const { reminders } = turn.runner;
  if (seen.listed === undefined || reminders?.isUnwanted !== true) return { turn, seen };
  const old = madeBy(seen.listed, reminders.at);
  const { trouble: why } = await removeAll(reach, old);
  return why
    ? { turn, seen: { trouble: why } }
    : {
        turn: { ...turn, runner: without(turn.runner, 'reminders') },
        seen: { ...seen, listed: seen.listed.filter((each) => !old.includes(each)) },
      };
}

/**
 * Looks at Alexa's list once, does what is wished, and words it. A reminder that is new is only
 * claimed: it is made once the turn is kept.
 * @param runner the record as the turn leaves it so far
 * @param before what the same turn saw when it was played before; then Alexa is not asked again
 */
export async function lookAtReminders(
  begun: Turn,
  wish: RemindersWish,
  reach: Reach,
  before?: SeenReminders,
): Promise<RemindersStanding> {
  const looked = before ?? (await look(reach, wish.do !== 'stop'));
  const { turn, seen } = await withoutUnwanted(begun, reach, looked);
  const { listed, trouble: why, timeZone } = seen;
  if (listed === undefined) {
    const isOfNoNews = why === undefined || why.reason === 'not-allowed';
    return {
      seen,
      outcome: why ? withoutList(turn, wish, why) : trouble(turn, 'no-list'),
      ...(!isOfNoNews && { trouble: why }),
    };
  }
  const known = { listed, timeZone, reach, before: seen.done };
  const { done: did, claimed, outcome } = await cameTo(turn, wish, known);
  return {
    outcome: { runner: turn.runner, ...outcome },
    ...(claimed && { claimed }),
    seen: { ...seen, ...(did && { done: did }) },
    ...(did?.trouble && { trouble: did.trouble }),
  };
}

/** Deletes what was not wanted any more and could not be deleted then. */
export async function clearUnwanted(
  begun: Turn,
  reach: Reach,
  before?: SeenReminders,
): Promise<{ readonly runner: RunnerRecord; readonly seen: SeenReminders }> {
  const looked = before ?? (await look(reach, false));
  const { turn, seen } = await withoutUnwanted(begun, reach, looked);
  return { runner: turn.runner, seen };
}

/** Makes what was claimed, now that the turn is kept: what is told where that failed. */
export async function makeReminder(
  turn: Turn,
  claimed: NewReminder,
  { reminders, deadline }: Pick<Reach, 'reminders' | 'deadline'>,
  isKept: boolean,
): Promise<{ readonly instead?: Outcome; readonly trouble?: RemindersTrouble }> {
  if (!isKept) return { instead: trouble(turn, 'not-kept') };
  const { trouble: why } = await attempt(deadline, () => reminders.create(claimed), keptBackAfter);
  return why === undefined ? {} : { instead: trouble(turn, newsOf(why)), trouble: why };
}

/** Deletes all the reminders of the skill. @returns whether one may still ring */
export async function deleteAll(reach: Pick<Reach, 'reminders' | 'deadline'>): Promise<Done> {
  const { listed, trouble: why } = await look(
    { ...reach, timeZone: () => Promise.resolve(undefined) },
    false,
  );
  return listed === undefined ? { ...(why && { trouble: why }) } : removeAll(reach, listed);
}
