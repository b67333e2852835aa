import { daysAgoTouched, numbers } from '../../../screen/choices.ts';
import type { Outcome } from '../../../turn/outcome.ts';
import type { Turn } from '../../../turn/turn.ts';
import { answersIn } from '../asking.ts';
import { goOn } from '../replies.ts';
import { furtherQuestion, unclear } from './common.ts';

const take = (turn: Turn, ...rest: readonly number[]): Outcome =>
  goOn(turn, { ...answersIn(turn), rest: [...rest] });

/** For how many full days the runner has rested. */
export const rest = furtherQuestion(
  'rest',
  ({ words }) => numbers(daysAgoTouched, words.plan.screen.days),
  {
    no: (turn) => take(turn, 0),
    equipment: (turn, wording, { equipment }) =>
      equipment.kind === 'known' && equipment.id === 'none'
        ? take(turn, 0)
        : unclear(turn, 'rest', wording),
    number: (turn, wording, { count }) =>
      count === undefined ? unclear(turn, 'rest', wording) : take(turn, count),
    /**
     * "Two days", "since Monday". A date may count a day too many, for nobody knows the runner's
     * clock and whether its day was one of rest.
     */
    'how-long'(turn, wording, { days: told }) {
      if (told === undefined) return unclear(turn, 'rest', wording);
      return told.isSince
        ? take(turn, Math.max(0, told.days - 1), told.days)
        : take(turn, told.days);
    },
  },
);
