import { StoreUnavailable, TimersTrouble } from '../errors.ts';
import type { Words } from '../locales/words.ts';
import { log } from '../log.ts';
import { withParts } from '../parts.ts';
import type { RunnerKey } from '../record/key.ts';
import type { RunnerRecord } from '../record/record.ts';
import { toldForgotten } from '../rooms/conversation/index.ts';
import {
  icePhase,
  lookAtTimers,
  makeClaimed,
  mustLookAtTimers,
  seePause,
  type TimersNews,
  timersAllowed,
  timersTold,
} from '../rooms/icing/index.ts';
import { isToBeCleared } from '../rooms/reminders/index.ts';
import { type Answered, type Effect, prefaced, type Reply } from './outcome.ts';
import type { Deeds, Outside } from './outside.ts';
import { resolve } from './resolve.ts';
import { remindersMayRing, settleReminders, withoutUnwanted } from './settle-reminders.ts';
import type { Settled } from './settled.ts';
import type { Turn } from './turn.ts';

/** What is done outside of the function is not begun anew: the words for it are loaded before. */
const loadedFor = ({ words }: Turn, room: keyof Words): Promise<unknown> =>
  withParts(() => words[room]);

/**
 * Looks at Alexa's timers where the ice is touched, and words it where a room waits for it. Those that
 * are missing are put on record, and made once that is kept.
 */
async function settleTimers(
  turn: Turn,
  asIfRunning: Answered,
  outside: Outside,
  before: Deeds,
): Promise<Settled> {
  const { answered, deeds } = await asPaused(turn, asIfRunning, outside, before);
  const runner = answered.runner ?? turn.runner;
  const { effect } = answered;
  const waits = effect?.kind === 'hear-of-timers' ? effect : undefined;
  const isToBeLookedAt = mustLookAtTimers(turn, answered, runner);
  if (!isToBeLookedAt && waits === undefined) return { answered, deeds };
  await loadedFor(turn, 'icing');
  if (!isToBeLookedAt) {
    const told = waits && timersTold(turn, waits, unasked(turn, runner), runner);
    return { answered: told ? resolve(turn, told) : answered, deeds };
  }
  const standing = await lookAtTimers(turn, runner, outside, deeds.timers);
  const { trouble, seen, claimed, news } = standing;
  if (trouble !== undefined) log('timers-not-in-step', turn.requestId, trouble);
  return {
    answered: toldOfTimers(turn, answered, news, standing.runner),
    deeds: { ...deeds, timers: seen },
    claimed,
  };
}

/** An answer that is another where the timer of the ice was paused with Alexa herself. */
async function asPaused(
  turn: Turn,
  answered: Answered,
  outside: Outside,
  deeds: Deeds,
): Promise<{ readonly answered: Answered; readonly deeds: Deeds }> {
  const { effect } = answered;
  const isPromised = (turn.runner.alarms?.made ?? []).length > 0;
  if (effect?.kind !== 'hear-of-timers' || !isPromised || turn.isBlind === true) {
    return { answered, deeds };
  }
  const { ifPaused, ...plainly } = effect;
  if (ifPaused === undefined) return { answered, deeds };
  const { seen, isPaused } = await seePause(turn, outside, deeds.timers);
  const looked = { ...deeds, timers: seen };
  if (!isPaused) return { answered, deeds: looked };
  const { say, runner } = ifPaused;
  return { answered: { ...answered, runner, effect: { ...plainly, say } }, deeds: looked };
}

type Asking = Extract<Reply, { readonly say: readonly string[] }>;

/** How timers stand that nobody looked at: as they should where none is wanted. */
const unasked = (turn: Turn, runner: RunnerRecord): TimersNews =>
  turn.isBlind === true || runner.ice?.state === 'on' ? 'not-asked' : 'in-step';

/** An answer with how Alexa's timers took it. */
function toldOfTimers(
  turn: Turn,
  answered: Answered,
  news: TimersNews,
  runner: RunnerRecord,
): Answered {
  const { effect } = answered;
  if (effect?.kind === 'hear-of-timers') {
    return resolve(turn, timersTold(turn, effect, news, runner));
  }
  const { reply } = answered;
  return { ...answered, runner, reply: { ...reply, ...withTrouble(turn, reply, runner, news) } };
}

/** Who is told what is left, and lets Alexa's timers be used for it, is told where they may not ring. */
function withTrouble(
  turn: Turn,
  reply: Reply,
  runner: RunnerRecord,
  news: TimersNews,
): Partial<Pick<Asking, 'say'>> {
  const words = turn.words.icing;
  const { permission, made = [] } = turn.runner.alarms ?? {};
  const isPromised = permission === 'granted' || made.length > 0;
  if (!isPromised || news === 'in-step' || news === 'not-asked' || !('say' in reply)) return {};
  const asks = turn.heard.kind === 'time-left' || turn.heard.kind === 'ice-left';
  if (asks) return { say: [...reply.say, words.timersTrouble(news)] };
  const isOn = icePhase({ ...turn, runner }).state === 'on';
  return isOn ? { say: [...reply.say, words.mayNotRing()] } : {};
}

/**
 * Makes the timers that the turn has put on record, now that the record is kept. Where that failed,
 * or was not kept, the answer says what is true instead.
 */
export async function makeTimers(
  turn: Turn,
  before: Answered,
  { answered, claimed = [], ...settled }: Settled,
  { isKept }: { readonly isKept: boolean },
  outside: Outside,
): Promise<Settled> {
  if (claimed.length === 0) return { ...settled, answered };
  const { news, trouble } = isKept
    ? await makeClaimed(turn, claimed, outside)
    : { news: 'not-asked' as const, trouble: undefined };
  if (trouble !== undefined) log('timers-not-in-step', turn.requestId, trouble);
  if (news === 'in-step') return { ...settled, answered };
  return { ...settled, answered: { ...answered, reply: replyAfter(turn, before, answered, news) } };
}

/** What is said where the timers could not follow after all. The record stays as it was kept. */
function replyAfter(
  turn: Turn,
  before: Answered,
  { reply, runner = turn.runner }: Answered,
  news: TimersNews,
): Reply {
  const isTold = before.effect?.kind === 'hear-of-timers' && reply.kind !== 'block';
  if (isTold) return toldOfTimers(turn, before, news, runner).reply;
  const isTrouble = news !== 'not-asked' && news !== 'in-step';
  return isTrouble ? prefaced(reply, turn.words.icing.timersTrouble(news)) : reply;
}

/** Whether one of Alexa's timers may ring although the skill's were to be deleted. */
async function mayStillRing(turn: Turn, { timers }: Outside): Promise<boolean> {
  try {
    await timers().removeAll();
    return false;
  } catch (trouble) {
    if (!(trouble instanceof TimersTrouble)) throw trouble;
    if (trouble.reason !== 'not-allowed') log('timers-not-deleted', turn.requestId, trouble);
    const { permission, made = [] } = turn.runner.alarms ?? {};
    return made.length > 0 && permission !== undefined;
  }
}

/**
 * Deletes all that is kept of the account, then the real timers, so that these ring on where
 * deleting fails. A wish that fails can be tried again; an event that fails is thrown, so that
 * Alexa delivers it again.
 */
async function settleForgetting(
  turn: Turn,
  answered: Answered,
  { isAsked, unlessWrittenAfter }: Effect & { kind: 'forget' },
  outside: Outside,
  key: RunnerKey | undefined,
  deeds: Deeds,
): Promise<Settled> {
  const { store, deadline } = outside;
  if (isAsked) await loadedFor(turn, 'memory');
  try {
    const how = { unlessWrittenAfter, ...(isAsked && { markedAs: turn.now }) };
    if (key !== undefined) await store.forget(key.user, deadline, how);
  } catch (trouble) {
    if (!isAsked || !(trouble instanceof StoreUnavailable)) throw trouble;
    log('not-forgotten', turn.requestId, trouble);
    const told = toldForgotten(turn, 'failed');
    return { answered: resolve(turn, told), deeds, forgetting: 'failed' };
  }
  if (!isAsked) return { answered, deeds, forgetting: 'done' };
  const [isTimerLeft, isReminderLeft] = await Promise.all([
    mayStillRing(turn, outside),
    remindersMayRing(turn, outside),
  ]);
  const told = toldForgotten(
    turn,
    isTimerLeft ? 'may-ring' : 'done',
    isReminderLeft ? turn.words.reminders.mayStillRing() : '',
  );
  return { answered: resolve(turn, told), deeds, forgetting: 'done' };
}

/**
 * What the app allows holds for every voice of the account. Nobody waits for the answer; what fails is
 * thrown, so that Alexa delivers the event again.
 */
async function settlePermission(
  { now, requestId }: Turn,
  answered: Answered,
  { isAllowed }: Effect & { kind: 'allow-timers' },
  { store, deadline }: Outside,
  key: RunnerKey | undefined,
  deeds: Deeds,
): Promise<Settled> {
  const allow = (record: RunnerRecord): RunnerRecord => timersAllowed(record, isAllowed);
  if (key !== undefined) await store.changeOthers(key, allow, { requestId, now }, deadline);
  return { answered, deeds };
}

/**
 * Carries out what a turn asks for outside of the function, before it is kept and said: which
 * timers there should be follows from the record alone, so that whatever changes the ice, in
 * whatever room, has them kept in step.
 */
export async function settle(
  turn: Turn,
  answered: Answered,
  outside: Outside,
  key: RunnerKey | undefined,
  deeds: Deeds,
): Promise<Settled> {
  const { effect, runner = turn.runner } = answered;
  switch (effect?.kind) {
    case 'forget':
      return settleForgetting(turn, answered, effect, outside, key, deeds);
    case 'allow-timers':
      return settlePermission(turn, answered, effect, outside, key, deeds);
    case 'reminders':
      return settleReminders(turn, answered, effect.wish, outside, deeds);
    default: {
      const settled = await settleTimers(turn, answered, outside, deeds);
      return isToBeCleared(turn, runner) ? withoutUnwanted(turn, settled, outside) : settled;
    }
  }
}
