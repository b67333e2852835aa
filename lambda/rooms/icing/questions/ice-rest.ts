import * as v from 'valibot';
import { yesNo } from '../../../screen/choices.ts';
import { instant, milliseconds } from '../../../time.ts';
import { back } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import { arrangedAsked } from '../arranged.ts';
import { asides } from '../arranging.ts';
import { putInWords } from '../asking.ts';
import { leftUntimed, timeTheRest } from '../since.ts';

const restAsked = v.object({
  length: arrangedAsked.entries.length,
  since: v.pipe(v.number(), v.transform(instant)),
});
type RestAsked = v.InferOutput<typeof restAsked>;

const { beside, hears } = asides<RestAsked>((turn, { since }) => timeTheRest(turn, since));

/** Ice was on before the coach heard of it: shall the rest be timed? */
export const iceRest = question({
  about: 'ice-rest',
  parameters: restAsked,
  decidesSafety: false,
  offers: 'ice',
  asks: (turn, rest) => putInWords(turn, 'ice-rest', rest),
  inShort: ({ words }) => words.icing.shallITimeTheRestInShort(),
  hint: ({ words }, _rest, nth) => words.icing.restHint(nth),
  why: ({ words }) => words.icing.whyThatLong(),
  touch: ({ words }) => yesNo(words.screen),
  hears: {
    ...hears,
    yes: (turn, rest) => (turn.free?.isWhy ? beside(turn, rest) : timeTheRest(turn, rest.since)),
    no: (turn, { since }) => ({
      ...back(turn.words.icing.onLongEnough(leftUntimed(turn, since))),
      session: { asked: undefined, said: undefined },
    }),
    unsure: () => undefined,
    'ice-on': (turn, { since }) => timeTheRest(turn, since),
    'set-ice': (turn, { since }) => timeTheRest(turn, since),
    /** How much is left depends on the moment. */
    'time-left': (turn, { since }) =>
      back(turn.words.icing.onLongEnough(milliseconds(leftUntimed(turn, since)))),
  },
  otherwise: beside,
});
