import { yesNoNotSure } from '../../../screen/choices.ts';
import type { Outcome } from '../../../turn/outcome.ts';
import { nothingMore, question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { allWellQuestion } from '../asking.ts';
import { resume } from '../business.ts';
import { thatHurts } from '../pain.ts';

const somethingIsWrong = (turn: Turn): Outcome => thatHurts(turn);

/** Whether all is well, after something in an exercise that was not understood: it has stopped. */
export const allWell = question({
  about: 'all-well',
  parameters: nothingMore,
  decidesSafety: true,
  asks: (turn) => allWellQuestion(turn),
  inShort: ({ words }) => words.routines.allWell(),
  isWholeInShort: true,
  hint: ({ words }, _nothing, nth, isShort) => words.routines.hint('all-well', nth, isShort),
  why: ({ words }) => words.routines.why('all-well'),
  touch: ({ words }) => yesNoNotSure(words.screen),
  hears: {
    yes: resume,
    well: resume,
    painless: resume,
    resume,
    no: somethingIsWrong,
    unsure: somethingIsWrong,
    'rather-not': somethingIsWrong,
    home: somethingIsWrong,
  },
});
