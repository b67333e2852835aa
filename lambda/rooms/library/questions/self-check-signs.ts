import { yesNoNotSure } from '../../../screen/choices.ts';
import type { Outcome } from '../../../turn/outcome.ts';
import { nothingMore, question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { closed, passed } from '../../routines/index.ts';
import { puts } from '../asking.ts';
import { putStep } from '../self-check.ts';

const gate = 'no-stretch-sign';
const isClosed = (turn: Turn): Outcome => closed(turn, gate);

/** Only a clear no lets the self-check begin: doubt counts as a sign. */
export const selfCheckSigns = question({
  about: 'self-check-signs',
  parameters: nothingMore,
  decidesSafety: true,
  offers: 'going-on',
  asks: (turn) => puts.selfCheckSigns(turn),
  inShort: ({ words }) => words.library.signsInShort(),
  hint: ({ words }, _nothing, nth) => words.library.hints['self-check-signs'][nth],
  why: ({ words }) => words.library.whySelfCheckSigns(),
  touch: ({ words }) => yesNoNotSure(words.screen),
  hears: {
    yes: isClosed,
    no: (turn) => putStep(passed(turn, gate), 'get-ready'),
    unsure: isClosed,
    'rather-not': isClosed,
  },
});
