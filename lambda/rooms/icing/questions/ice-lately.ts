import { yesNoNotSure } from '../../../screen/choices.ts';
import type { Milliseconds } from '../../../time.ts';
import { type Outcome, statement } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import { changed, type Turn } from '../../../turn/turn.ts';
import { arrangedAsked } from '../arranged.ts';
import { putInWords } from '../asking.ts';
import { begin } from '../begin.ts';

/** Doubt counts as ice: the record would have told. */
const leaveOff = ({ words }: Turn): Outcome => statement(words.icing.noMoreForNow());

const goOn = (turn: Turn, { length }: { readonly length: Milliseconds }): Outcome => {
  // What forbids ice after all is said, and the question is answered.
  const session = { icing: { isNoneLately: true }, asked: undefined, said: undefined };
  const outcome = begin(changed(turn, session), length);
  return { ...outcome, session: { ...outcome.session, ...session } };
};

/** Asked where the record can't be read: was there ice in the last hours, or trouble from it? */
export const iceLately = question({
  about: 'ice-lately',
  parameters: arrangedAsked,
  decidesSafety: true,
  offers: 'ice',
  asks: (turn, arranged) => putInWords(turn, 'ice-lately', arranged),
  inShort: ({ words }) => words.icing.wasThereIceInShort(),
  hint: ({ words }, _length, nth) => words.icing.wasThereIceHint(nth),
  why: ({ words }) => words.icing.whyWasThereIce(),
  touch: ({ words }) => yesNoNotSure(words.screen),
  hears: {
    yes: leaveOff,
    no: goOn,
    unsure: leaveOff,
    'rather-not': leaveOff,
    'ice-on': leaveOff,
    'ice-since': leaveOff,
  },
});
