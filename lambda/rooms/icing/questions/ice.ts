import { yesNo } from '../../../screen/choices.ts';
import { minutes } from '../../../time.ts';
import { routineOr } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import { arrangedAsked } from '../arranged.ts';
import { asides } from '../arranging.ts';
import { type Arranged, putInWords } from '../asking.ts';
import { begin, offerInstead } from '../begin.ts';
import { judge } from '../length.ts';

const { beside, hears } = asides<Arranged>((turn, { length }) => begin(turn, length));

/** Shall I set so much ice? */
export const iceQuestion = question({
  about: 'ice',
  parameters: arrangedAsked,
  decidesSafety: false,
  offers: 'ice',
  asks: (turn, arranged) => putInWords(turn, 'ice', arranged),
  inShort: ({ words }, { length }) => words.icing.offerInShort(length),
  hint: ({ words }, _length, nth) => words.icing.offerHint(nth),
  touch: ({ words }) => yesNo(words.screen),
  hears: {
    ...hears,
    yes: (turn, arranged) => beside(turn, arranged) ?? begin(turn, arranged.length),
    /** "No, ten" is another length. */
    no: (turn, arranged) =>
      beside(turn, arranged) ?? routineOr('parting', turn.words.conversation.allRight()),
    unsure: () => undefined,
    /** A bare number is another length, in minutes. */
    number(turn, _length, { count }) {
      const wish = judge(count === undefined ? 'not-understood' : minutes(count));
      return wish.kind === 'fine' ? begin(turn, wish.length) : offerInstead(turn, wish);
    },
  },
  otherwise: beside,
});
