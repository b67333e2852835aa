import { yesNoNotSure } from '../../../screen/choices.ts';
import { hours, instant, later, type Milliseconds } from '../../../time.ts';
import { type Outcome, statement } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import { changed, type Turn } from '../../../turn/turn.ts';
import { arrangedAsked } from '../arranged.ts';
import { asides } from '../arranging.ts';
import { type Arranged, ask, putInWords } from '../asking.ts';
import { begin } from '../begin.ts';

/** So long there is no ice after some that was told of: two to three hours, by most health services. */
const restAdvised = hours(3);

/** Doubt counts as ice: there is none until it is long over. */
const leaveOff = ({ words, runner, now }: Turn): Outcome => {
  const before = Math.max(runner.noIceBefore ?? 0, later(now, restAdvised));
  return {
    ...statement(words.icing.noMoreForNow()),
    runner: { ...runner, noIceBefore: instant(before) },
  };
};

const goOn = (turn: Turn, { length }: { readonly length: Milliseconds }): Outcome => {
  // What forbids ice after all is said, and the question is answered.
  const session = { icing: { isNoneLately: true }, asked: undefined, said: undefined };
  const outcome = begin(changed(turn, session), length);
  return { ...outcome, session: { ...outcome.session, ...session } };
};

const { beside, hears } = asides<Arranged>((turn, { length }) =>
  ask(turn, 'ice-lately', { length }, turn.words.icing.thatLongThen(length)),
);

/** Asked where the record can't tell: was there ice in the last hours, or trouble from it? */
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
    ...hears,
    yes: (turn, arranged) => (turn.free?.isWhy ? beside(turn, arranged) : leaveOff(turn)),
    no: goOn,
    unsure: leaveOff,
    'rather-not': leaveOff,
    'ice-on': leaveOff,
    'ice-since': leaveOff,
  },
  otherwise: beside,
});
