import { plans } from '../../../../lambda/rooms/plan/plans.ts';
import { questionIds } from '../../../../lambda/rooms/plan/question-ids.ts';
import type { WeekTold } from '../../../../lambda/rooms/plan/words.ts';
import { type Calls, either, one, three, two } from './values.ts';

const questions = one(questionIds);
const told = one(plans.filter((each) => each !== 'doctor'));

const day = (inDays: number) => ({ inDays, weekday: inDays % 7 });

/** A week with strength done or not, and so many days left for it. */
const aheads: readonly WeekTold[] = three(
  [0, 1, 2],
  [0, 1, 2, 5],
  [[], [0], [1], [3], [0, 3], [2, 4]],
).map(([strengthDone, warmUps, days]) => ({
  warmUps,
  strengthDone,
  strength: days.map(day),
  next: day(days[0] ?? 6),
}));

export const plan: Calls<'plan'> = {
  question: questions,
  inOtherWords: questions,
  reprompt: two(questionIds, either),
  inShort: questions,
  help: questions,
  why: questions,
  told,
  ask: told,
  askAgain: told,
  week: one(aheads),
  screen: { days: one([0, 7, 14]) },
};
