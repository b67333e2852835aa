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

/** Has Alexa ask whether her timers may be used; noted, so that it is asked once. */
export const askForTimers = (
  { words }: Turn,
  runner: RunnerRecord,
  ...say: readonly string[]
): Outcome => ({
  reply: { kind: 'consent', scope: timersScope, say: [...say, words.icing.whyTimers()] },
  runner: withPermission(runner, 'asked'),
});

/** What came of Alexa's question. The thread that it broke into is picked up again. */
export function timersAnswered(turn: Turn, { isGranted }: HeardOf<'timers-answered'>): Outcome {
  const words = turn.words.icing;
  if (!isGranted) {
    return { ...back(words.timersDeclined()), runner: withPermission(turn.runner, 'asked') };
  }
  const isRunning = icePhase(turn).state === 'on';
  const runner = withPermission(turn.runner, 'granted');
  return hearOfTimers('agreed', words.timersAgreed(isRunning), runner);
}

/** The permission was given or taken in the app. Timers are made only when the runner speaks next. */
export function timersChanged({ runner }: Turn, { isGranted }: HeardOf<'timers-changed'>): Outcome {
  if (isGranted) return { ...silence, runner: withPermission(runner, 'granted') };
  const isKnown = runner.alarms?.permission !== undefined;
  return isKnown ? { ...silence, runner: withPermission(runner, 'asked') } : silence;
}

/** The runner asks for the timers, whatever was answered before. */
export const useTimers = (turn: Turn): Outcome =>
  turn.runner.alarms?.permission === 'granted'
    ? back(turn.words.icing.timersInUse())
    : askForTimers(turn, turn.runner);
