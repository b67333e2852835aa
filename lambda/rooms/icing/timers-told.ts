import type { RunnerRecord } from '../../record/record.ts';
import { back, type Effect, type Outcome, statement } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import type { TimersNews } from './alarms.ts';
import { askForTimers } from './permission.ts';

type HearOfTimers = Extract<Effect, { readonly kind: 'hear-of-timers' }>;

/**
 * Words a change of the ice once it is known how Alexa's timers took it.
 * @param turn as it began
 * @param settled the record after the change, with what is true of the timers
 */
export function timersTold(
  turn: Turn,
  { then, say }: HearOfTimers,
  news: TimersNews,
  settled: RunnerRecord,
): Outcome {
  if (then === 'started') return startedTold(turn, say, news, settled);
  if (news === 'in-step' || news === 'not-asked') return { ...back(...say), runner: settled };
  const { timersTrouble } = turn.words.icing;
  if (then === 'agreed') return { ...back(timersTrouble(news)), runner: settled };
  const isNoNews = news === 'not-allowed' && !wasAllowed(turn, settled);
  return { ...back(...say, isNoNews ? '' : timersTrouble(news)), runner: settled };
}

/** Whoever never allowed the timers hears nothing of them. */
const wasAllowed = ({ runner }: Turn, { alarms }: RunnerRecord): boolean =>
  runner.alarms?.permission === 'granted' || (alarms?.made ?? []).length > 0;

/** Ice that went on: whether the coach will speak up, and the one time that Alexa asks for leave. */
function startedTold(
  turn: Turn,
  say: readonly string[],
  news: TimersNews,
  settled: RunnerRecord,
): Outcome {
  const words = turn.words.icing;
  const permission = settled.alarms?.permission;
  if (news === 'not-allowed' && permission === undefined) {
    return {
      ...askForTimers(turn, settled, ...say),
      session: { asked: undefined, said: undefined },
    };
  }
  const waits = turn.runner.routine ? words.routineWaits() : '';
  const isOldNews = news === 'not-allowed' && permission === turn.runner.alarms?.permission;
  const told =
    news === 'in-step'
      ? [words.willSpeakUp(), waits]
      : news === 'not-asked' || isOldNews
        ? [words.askMe(), waits]
        : [words.timersTrouble(news), words.askMe()];
  return { ...statement(...say, ...told), runner: settled };
}
