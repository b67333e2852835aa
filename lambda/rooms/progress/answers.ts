import type { HeardOf } from '../../hearing/heard.ts';
import { heldAt } from '../../record/hold.ts';
import type { Instant } from '../../time.ts';
import { back, type Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { type WeekAhead, weekAhead } from './ahead.ts';
import { kindOf, lastFinished, offsetFor } from './counted.ts';
import { type Standing, standingIn } from './standing.ts';
import { countsIn, dayAt, nightsBetween, weekOf } from './weeks.ts';

/** The week that a turn falls in. */
export const thisWeek = ({ runner, locale, now }: Turn): number =>
  weekOf(now, offsetFor(runner, locale));

/** What the runner's week holds from today on. */
export const ahead = ({ runner, locale, now }: Turn): WeekAhead =>
  weekAhead(runner, now, offsetFor(runner, locale));

/** The runner's own day that a moment falls in, in days since 1970-01-01. */
export const dayOf = ({ runner, locale }: Turn, moment: Instant): number =>
  dayAt(moment, offsetFor(runner, locale));

/** How the runner stands this week, compared with the weeks before. */
export const standing = (turn: Turn): Standing => standingIn(turn.runner.weeks, thisWeek(turn));

/** An answer about the weeks, which a screen draws. */
const shown = (outcome: Outcome): Outcome => ({
  ...outcome,
  show: { room: 'progress', view: 'weeks' },
});

/** What was done last and how many nights ago; undefined where nothing was finished. */
export function lastDone({
  runner,
  locale,
  now,
}: Turn): { readonly routine: string; readonly nights: number } | undefined {
  const last = lastFinished(runner);
  return (
    last && {
      routine: last.routine,
      nights: nightsBetween(last.at, now, offsetFor(runner, locale)),
    }
  );
}

/** "How am I doing?" */
export function howAmIDoing(turn: Turn): Outcome {
  const words = turn.words.progress;
  const last = lastDone(turn);
  if (last === undefined) {
    const isHeldBack = heldAt(turn.runner.noTrainingBefore, turn.now) !== undefined;
    return back(words.nothingYet(), isHeldBack ? '' : words.shortestStart());
  }
  const { weeks } = turn.runner;
  const week = thisWeek(turn);
  return shown(
    back(
      words.last(last.routine, last.nights),
      words.thisWeek(countsIn(weeks, week)),
      words.standing(standingIn(weeks, week)),
    ),
  );
}

/** "How many days in a row?" Weeks are counted, and not days. */
export function streak(turn: Turn): Outcome {
  const words = turn.words.progress;
  const { weeks } = turn.runner;
  const week = thisWeek(turn);
  return lastDone(turn) === undefined
    ? back(words.nothingYet())
    : shown(back(words.noDays(), words.standing(standingIn(weeks, week))));
}

/** "How many warm-ups this week?" */
export function howMany(turn: Turn, { routine }: HeardOf<'how-many-this-week'>): Outcome {
  const words = turn.words.progress;
  const counts = countsIn(turn.runner.weeks, thisWeek(turn));
  if (routine.kind !== 'known') return shown(back(words.thisWeek(counts)));
  const kind = kindOf[routine.id];
  return shown(back(words.count(kind, counts[kind])));
}
