import { yesNo } from '../../../screen/choices.ts';
import { parting } from '../../../turn/outcome.ts';
import { nothingMore, question } from '../../../turn/question.ts';
import { goOnQuestion } from '../asking.ts';
import { resume } from '../business.ts';
import { underway } from '../underway.ts';

export const toGoOn = question({
  about: 'go-on',
  parameters: nothingMore,
  decidesSafety: false,
  offers: 'going-on',
  isUnderWay: true,
  asks: (turn) => goOnQuestion(turn, underway(turn)),
  inShort: ({ words }) => words.routines.pausedReady(),
  isWholeInShort: true,
  hint: ({ words }, _nothing, nth, isShort) => words.routines.hint('go-on', nth, isShort),
  why: ({ words }) => words.routines.why('go-on'),
  touch: ({ words }) => yesNo(words.screen),
  hears: {
    yes: resume,
    no: () => parting(),
    unsure: () => undefined,
  },
});
