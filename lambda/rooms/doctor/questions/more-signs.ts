import { yesNo } from '../../../screen/choices.ts';
import { back, statement } from '../../../turn/outcome.ts';
import { nothingMore, question } from '../../../turn/question.ts';
import { moreSignsQuestion } from '../asking.ts';
import { goOn } from '../replies.ts';
import { known } from '../told.ts';

/** Whether to go on with the questions that could make a verdict worse. */
export const moreSigns = question({
  about: 'more-signs',
  parameters: nothingMore,
  decidesSafety: false,
  isUnderWay: true,
  asks: moreSignsQuestion,
  inShort: ({ words }) => words.doctor.moreSignsInShort(),
  hint: ({ words }, _parameters, nth) => words.doctor.moreSignsHint(nth),
  why: ({ words }) => words.doctor.whyMoreSigns(),
  touch: ({ words }) => yesNo(words.screen),
  hears: {
    yes: (turn) => goOn(turn, known(turn)),
    no: ({ words }) => statement(words.doctor.declined()),
    unsure: () => undefined,
    'who-are-you': ({ words }) => back(words.doctor.whoIAm()),
  },
});
