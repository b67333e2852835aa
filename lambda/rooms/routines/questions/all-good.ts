import { yesNo } from '../../../screen/choices.ts';
import { type Outcome, parting, statement } from '../../../turn/outcome.ts';
import { nothingMore, question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { allGoodQuestion } from '../asking.ts';
import { notAllGood } from '../pain.ts';
import { underway } from '../underway.ts';

/** All is well: that was the end, unless a routine is under way again. */
const yes = (turn: Turn): Outcome | undefined =>
  underway(turn) === undefined ? statement(turn.words.routines.allGoodYes()) : undefined;

export const allGood = question({
  about: 'all-good',
  parameters: nothingMore,
  decidesSafety: false,
  asks: (turn) => allGoodQuestion(turn),
  inShort: ({ words }) => words.routines.allGood(),
  isWholeInShort: true,
  hint: ({ words }, _nothing, nth, isShort) => words.routines.hint('all-good', nth, isShort),
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
