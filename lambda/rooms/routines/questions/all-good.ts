import { yesNo } from '../../../screen/choices.ts';
import { type Outcome, parting, statement } from '../../../turn/outcome.ts';
import { nothingMore, question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { isHurt } from '../../doctor/index.ts';
import { allGoodQuestion } from '../asking.ts';
import { forbidding } from '../forbidden.ts';
import { notAllGood } from '../pain.ts';
import { underway } from '../underway.ts';

/** All is well: that was the end, unless a routine is under way again, or something comes after it. */
function yes(turn: Turn): Outcome | undefined {
  if (underway(turn) !== undefined) return undefined;
  return turn.session.routines.afterwards === undefined
    ? statement(turn.words.routines.allGoodYes())
    : { reply: { kind: 'move', to: 'then', say: [] } };
}

export const allGood = question({
  about: 'all-good',
  parameters: nothingMore,
  decidesSafety: false,
  asks: (turn) => allGoodQuestion(turn),
  inShort: ({ words }) => words.routines.allGood(),
  isWholeInShort: true,
  // The second names exercise and ice, which is nothing for who hurts or has a reason against it.
  hint: (turn, _nothing, nth, isShort) => {
    const isFree = !isHurt(turn) && forbidding(turn, 'ice') === undefined;
    return turn.words.routines.hint('all-good', isFree ? nth : 0, isShort);
  },
  why: ({ words }) => words.routines.why('all-good'),
  touch: ({ words }) => yesNo(words.screen),
  hears: {
    yes,
    well: yes,
    next: yes,
    no: notAllGood,
    unsure: () => undefined,
    'rather-not': ({ words }) => parting(words.conversation.allRight()),
  },
});
