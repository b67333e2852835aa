import type { RunnerRecord } from '../../record/record.ts';
import { back, type Outcome, routineOr } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import type { RemindersNews } from './news.ts';

/** Says something, and leaves off arranging where that was under way: there is nothing to go on with. */
export function done(turn: Turn, say: string): Outcome {
  const { about = '' } = turn.session.asked ?? {};
  return arranging.includes(about) ? routineOr('parting', say) : back(say);
}
const arranging: readonly string[] = ['reminder', 'reminder-part', 'which-reminder'];

/** Says why something is not done, or not known to be done. */
export const trouble = (turn: Turn, news: RemindersNews): Outcome =>
  done(turn, turn.words.reminders.trouble(news));

/** None is wanted any more: what could not be deleted now is with the next look at the list. */
const unwanted = ({ now }: Turn, runner: RunnerRecord): RunnerRecord => ({
  ...runner,
  reminders: { at: now, isUnwanted: true },
});

/** Some could not be deleted, of all that are to go. */
export const notAllStopped = (turn: Turn): Outcome => ({
  ...done(turn, turn.words.reminders.notAllStopped()),
  runner: unwanted(turn, turn.runner),
});
