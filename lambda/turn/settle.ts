import { StoreUnavailable, TimersTrouble } from '../errors.ts';
import { log } from '../log.ts';
import type { RunnerKey } from '../record/key.ts';
import { toldForgotten } from '../rooms/conversation/index.ts';
import {
  afterDeed,
  bringTimersInStep,
  mustCallTimers,
  newsOfTimers,
  stillToRing,
  timersTold,
} from '../rooms/icing/index.ts';
import type { Answered, Effect } from './outcome.ts';
import type { Deeds, Outside } from './outside.ts';
import { resolve } from './resolve.ts';
import type { Turn } from './turn.ts';

/** A turn with all that it asked for done, and what was done. */
export interface Settled {
  readonly answered: Answered;
  readonly deeds: Deeds;
  /** Set when all was to be deleted: nothing is written then, and `done` leaves nothing in the session. */
  readonly forgetting?: 'done' | 'failed';
}

/** Brings Alexa's timers in step with the ice on record, and words it where a room waits for it. */
async function settleTimers(
  turn: Turn,
  answered: Answered,
  outside: Outside,
  before: Deeds,
): Promise<Settled> {
  const runner = answered.runner ?? turn.runner;
  let deeds = before;
  if (deeds.timers === undefined && mustCallTimers(turn, answered, runner)) {
    const { trouble, ...timers } = await bringTimersInStep(turn, runner, outside);
    if (trouble !== undefined) log('timers-not-in-step', turn.requestId, trouble);
    deeds = { ...deeds, timers };
  }
  const deed = deeds.timers;
  const settled =
    deed === undefined ? runner : { ...runner, alarms: afterDeed(runner.alarms, deed, turn.now) };
  const { effect } = answered;
  if (effect?.kind === 'hear-of-timers') {
    const told = timersTold(turn, effect, newsOfTimers(turn, settled, deed), settled);
    return { answered: resolve(turn, told), deeds };
  }
  return { answered: deed === undefined ? answered : { ...answered, runner: settled }, deeds };
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
    return stillToRing(made, turn.now).length > 0 && permission !== undefined;
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
  try {
    if (key !== undefined) await store.forget(key.user, deadline, unlessWrittenAfter);
  } catch (trouble) {
    if (!isAsked || !(trouble instanceof StoreUnavailable)) throw trouble;
    log('not-forgotten', turn.requestId, trouble);
    const told = toldForgotten(turn, 'failed');
    return { answered: resolve(turn, told), deeds, forgetting: 'failed' };
  }
  if (!isAsked) return { answered, deeds, forgetting: 'done' };
  const told = toldForgotten(turn, (await mayStillRing(turn, outside)) ? 'may-ring' : 'done');
  return { answered: resolve(turn, told), deeds, forgetting: 'done' };
}

/**
 * Carries out what a turn asks for outside of the function, before it is kept and said: which
 * timers there should be follows from the record alone, so that whatever changes the ice, in
 * whatever room, has them kept in step.
 */
export function settle(
  turn: Turn,
  answered: Answered,
  outside: Outside,
  key: RunnerKey | undefined,
  deeds: Deeds,
): Promise<Settled> {
  const { effect } = answered;
  return effect?.kind === 'forget'
    ? settleForgetting(turn, answered, effect, outside, key, deeds)
    : settleTimers(turn, answered, outside, deeds);
}
