import { yesNoNotSure } from '../../../screen/choices.ts';
import { nothingMore, question } from '../../../turn/question.ts';
import { putInWords } from '../asking.ts';
import { longest } from '../length.ts';
import { skinInDoubt, skinIsBack, skinIsNotBack } from '../skin.ts';

/** Some while after trouble with the skin: are color and feeling back? */
export const skinBack = question({
  about: 'skin-back',
  parameters: nothingMore,
  decidesSafety: true,
  asks: (turn) => putInWords(turn, 'skin-back', { length: longest }),
  inShort: ({ words }) => words.icing.skinBackInShort(),
  hint: ({ words }, _nothing, nth) => words.icing.skinHint(nth),
  why: ({ words }) => words.icing.whySkin(),
  touch: ({ words }) => yesNoNotSure(words.screen),
  hears: {
    yes: skinIsBack,
    well: skinIsBack,
    no: skinIsNotBack,
    'skin-trouble': skinIsNotBack,
    unsure: skinInDoubt,
    'rather-not': skinInDoubt,
  },
});
