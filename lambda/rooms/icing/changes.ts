import type { Ice } from '../../record/ice.ts';
import { type RunnerRecord, without } from '../../record/record.ts';
import { type Outcome, statement } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';

/** A record with its ice replaced; without any where there is none any more. */
export const withIce = (runner: RunnerRecord, ice: Ice | undefined): RunnerRecord => ({
  ...without(runner, 'ice'),
  ...(ice && { ice }),
});

/** What is told depends on how Alexa's timers take the change: see `timersTold`. */
export const hearOfTimers = (
  then: 'started' | 'changed' | 'agreed',
  say: string,
  runner: RunnerRecord,
): Outcome => ({
  ...statement(say),
  runner,
  effect: { kind: 'hear-of-timers', then, say: [say] },
});

/** Who paused the timer with Alexa herself and says that the ice is off means no more than a pause. */
export const orPaused = (outcome: Outcome, say: string, runner: RunnerRecord): Outcome =>
  outcome.effect?.kind === 'hear-of-timers'
    ? { ...outcome, effect: { ...outcome.effect, ifPaused: { say: [say], runner } } }
    : outcome;

/** Changes the ice and leads back, with a word on the timers if they could not follow. */
export const changeIce = (turn: Turn, say: string, ice: Ice | undefined): Outcome =>
  hearOfTimers('changed', say, withIce(turn.runner, ice));
