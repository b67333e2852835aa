import type { HeardOf } from '../../hearing/heard.ts';
import type { Alarms } from '../../record/ice.ts';
import type { RunnerRecord } from '../../record/record.ts';
import { back, type Outcome, silence } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { hearOfTimers } from './changes.ts';
import { icePhase } from './standing.ts';

/** The permission that Alexa's timers need. */
export const timersScope = 'alexa::alerts:timers:skill:readwrite';

const withPermission = (
  runner: RunnerRecord,
  permission: NonNullable<Alarms['permission']>,
): RunnerRecord => ({ ...runner, alarms: { made: runner.alarms?.made ?? [], permission } });

/** Has Alexa ask whether her timers may be used; noted with the answer, so that it is asked once. */
export const askForTimers = (
  { words }: Turn,
  runner: RunnerRecord,
  ...say: readonly string[]
): Outcome => ({
  reply: { kind: 'consent', scope: timersScope, say: [...say, words.icing.whyTimers()] },
  runner,
});

/** What came of Alexa's question. The thread that it broke into is picked up again. */
export function timersAnswered(turn: Turn, { isGranted }: HeardOf<'timers-answered'>): Outcome {
  const words = turn.words.icing;
  const isRunning = icePhase(turn).state === 'on';
  // An error of Alexa's own is nobody's no.
  if (isGranted === undefined)
    return back(words.timersUnanswered(), isRunning ? words.askMe() : '');
  if (!isGranted) {
    const say = isRunning ? words.timersDeclined() : turn.words.conversation.allRight();
    return { ...back(say), runner: withPermission(turn.runner, 'asked') };
  }
  const runner = withPermission(turn.runner, 'granted');
  return hearOfTimers('agreed', words.timersAgreed(isRunning), runner);
}

/** A record once the permission was given or taken in the app; as it was where nothing changes. */
export function timersAllowed(runner: RunnerRecord, isAllowed: boolean): RunnerRecord {
  const { permission } = runner.alarms ?? {};
  // Who was never asked is asked all the same.
  if (
    permission === (isAllowed ? 'granted' : 'asked') ||
    (!isAllowed && permission === undefined)
  ) {
    return runner;
  }
  return withPermission(runner, isAllowed ? 'granted' : 'asked');
}

/**
 * The permission was given or taken in the app, for every voice of the account. Timers are made only
 * when somebody speaks next.
 */
export const timersChanged = (
  { runner }: Turn,
  { isGranted: isAllowed }: HeardOf<'timers-changed'>,
): Outcome => ({
  ...silence,
  runner: timersAllowed(runner, isAllowed),
  effect: { kind: 'allow-timers', isAllowed },
});

/** The runner asks for the timers, whatever was answered before. */
export function useTimers(turn: Turn): Outcome {
  const words = turn.words.icing;
  if (turn.runner.alarms?.permission !== 'granted') return askForTimers(turn, turn.runner);
  const { state } = icePhase(turn);
  if (state !== 'on' && state !== 'off') return back(words.timersOnceIceIsOn());
  return hearOfTimers('changed', words.timersInUse(), turn.runner);
}
