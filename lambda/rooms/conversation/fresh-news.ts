import type { RunnerRecord } from '../../record/record.ts';
import type { Turn } from '../../turn/turn.ts';
import { ahead, dayOf, lastDone, standing, timesFinished } from '../progress/index.ts';
import {
  lastStrength,
  type StepUp,
  sessionsToStep,
  stepUpDue,
  strengthDone,
} from '../routines/index.ts';
import type { News } from './news.ts';

/** The kinds of news, by what is worth more. A record knows them by their number: add at the end. */
const kinds = [
  ...(['step', 'due', 'done', 'streak', 'week', 'to-step', 'last', 'total'] as const),
] as const satisfies readonly News['kind'][];

/** Fewer routines than this are no sum worth a word. */
const leastTotal = 2;
const leastStreak = 2;

/** What a step brings that no greeting since has told. */
function stepUntold(turn: Turn): StepUp | undefined {
  const [lastDay = 0] = turn.runner.news ?? [];
  const earned = lastStrength(turn.runner);
  const isNew = earned !== undefined && dayOf(turn, earned) >= lastDay;
  return isNew ? stepUpDue(turn.runner, turn.now) : undefined;
}

/** All that is true of a runner today. */
function newsOf(turn: Turn): readonly News[] {
  const { runner, now } = turn;
  const week = ahead(turn);
  const stand = standing(turn);
  const brings = stepUntold(turn);
  const sessions = sessionsToStep(runner, now);
  const routines = timesFinished(runner);
  const last = lastDone(turn);
  const hasStrength = strengthDone(runner) > 0;
  const isAny = Object.values(week.done).some((count) => count > 0);
  const isDue = hasStrength && week.strength[0]?.inDays === 0;
  return [
    ...(brings ? [{ kind: 'step', brings } as const] : []),
    ...(isDue ? [{ kind: 'due', done: week.done.strength } as const] : []),
    ...(hasStrength && week.done.strength > 1 ? [{ kind: 'done' } as const] : []),
    ...(stand.kind === 'in-a-row' && stand.weeks >= leastStreak
      ? [{ kind: 'streak', weeks: stand.weeks } as const]
      : []),
    ...(isAny ? [{ kind: 'week', counts: week.done } as const] : []),
    ...(hasStrength && sessions !== undefined ? [{ kind: 'to-step', sessions } as const] : []),
    ...(last ? [{ kind: 'last', ...last } as const] : []),
    ...(routines >= leastTotal ? [{ kind: 'total', routines } as const] : []),
  ];
}

/** What a greeting tells, and the record that knows that it was told. */
export interface Told {
  readonly news: News;
  readonly runner: RunnerRecord;
}

/**
 * One true thing that was not told for the longest time, so that no two days begin alike. Undefined
 * where one was told today, or there is none.
 */
export function freshNews(turn: Turn): Told | undefined {
  const { runner } = turn;
  const day = dayOf(turn, turn.now);
  const [lastDay, ...told] = runner.news ?? [];
  if (lastDay === day) return undefined;
  const place = ({ kind }: News): number => told.indexOf(kinds.indexOf(kind));
  const [first, ...others] = newsOf(turn).toSorted((one, other) => place(one) - place(other));
  if (first === undefined) return undefined;
  const news = others.find((each) => each.kind === 'step') ?? first;
  const kind = kinds.indexOf(news.kind);
  return {
    news,
    runner: { ...runner, news: [day, ...told.filter((each) => each !== kind), kind] },
  };
}
