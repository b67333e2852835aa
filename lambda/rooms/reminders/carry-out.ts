import type { RemindersTrouble } from '../../errors.ts';
import { type RunnerRecord, without } from '../../record/record.ts';
import { back, type Outcome } from '../../turn/outcome.ts';
import type { RemindersWish } from '../../turn/reminder.ts';
import type { Turn } from '../../turn/turn.ts';
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
import { newsOf, newsOfList } from './news.ts';
import { remindersScope } from './permission.ts';
import type { NewReminder } from './reminders.ts';
import { notAllStopped, trouble } from './told.ts';
import { cameTo } from './wishes.ts';

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
