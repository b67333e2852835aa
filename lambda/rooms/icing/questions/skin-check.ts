import { yesNoNotSure } from '../../../screen/choices.ts';
import { statement } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { putInWords } from '../asking.ts';
import { furtherRound } from '../begin.ts';
import { lengthAsked } from './ice.ts';

const leaveOff = ({ words }: Turn) => statement(words.icing.skinNotNormal());

/** Is the skin back to normal? */
export const skinCheck = question({
  about: 'skin-check',
  parameters: lengthAsked,
  decidesSafety: true,
  offers: 'ice',
  asks: (turn, { length }) => putInWords(turn, 'skin-check', length),
  inShort: ({ words }) => words.icing.skinInShort(),
  hint: ({ words }, _length, nth) => words.icing.skinHint(nth),
  why: ({ words }) => words.icing.whySkin(),
  touch: ({ words }) => yesNoNotSure(words.screen),
  hears: {
    yes: (turn, { length }) => furtherRound(turn, length),
    no: leaveOff,
    unsure: leaveOff,
    'rather-not': leaveOff,
  },
});
