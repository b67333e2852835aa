import { yesNoNotSure } from '../../../screen/choices.ts';
import { statement } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { arrangedAsked } from '../arranged.ts';
import { asides } from '../arranging.ts';
import { type Arranged, ask, putInWords } from '../asking.ts';
import { furtherRound } from '../begin.ts';

const { beside, hears } = asides<Arranged>((turn, { length }) =>
  ask(turn, 'skin-check', { length }, turn.words.icing.thatLongThen(length)),
);

const leaveOff = ({ words }: Turn) => statement(words.icing.skinNotNormal());

/** Is the skin back to normal? */
export const skinCheck = question({
  about: 'skin-check',
  parameters: arrangedAsked,
  decidesSafety: true,
  offers: 'ice',
  asks: (turn, arranged) => putInWords(turn, 'skin-check', arranged),
  inShort: ({ words }) => words.icing.skinInShort(),
  hint: ({ words }, _length, nth) => words.icing.skinHint(nth),
  why: ({ words }) => words.icing.whySkin(),
  touch: ({ words }) => yesNoNotSure(words.screen),
  hears: {
    ...hears,
    yes: (turn, arranged) =>
      turn.free?.isWhy ? beside(turn, arranged) : furtherRound(turn, arranged.length),
    no: leaveOff,
    unsure: leaveOff,
    'rather-not': leaveOff,
  },
  otherwise: beside,
});
