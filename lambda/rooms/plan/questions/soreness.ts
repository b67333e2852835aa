import { numbers } from '../../../screen/choices.ts';
import type { Outcome } from '../../../turn/outcome.ts';
import type { Turn } from '../../../turn/turn.ts';
import { answersIn } from '../asking.ts';
import { goOn } from '../replies.ts';
import { furtherQuestion, unclear } from './common.ts';

const worst = 10;
const degrees = Array.from({ length: worst + 1 }, (_, degree) => degree);

const take = (turn: Turn, soreness: number): Outcome =>
  goOn(turn, { ...answersIn(turn), soreness });

/** How sore it is, from 0 to 10. */
export const soreness = furtherQuestion('soreness', () => numbers(degrees, String), {
  /** "Not at all." */
  no: (turn) => take(turn, 0),
  equipment: (turn, wording, { equipment }) =>
    equipment.kind === 'known' && equipment.id === 'none'
      ? take(turn, 0)
      : unclear(turn, 'soreness', wording),
  number(turn, wording, { count }) {
    if (count === undefined) return unclear(turn, 'soreness', wording);
    return count > worst
      ? unclear(turn, 'soreness', wording, turn.words.plan.offScale())
      : take(turn, count);
  },
});
