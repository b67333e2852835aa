import { yesNoNotSure } from '../../../screen/choices.ts';
import type { Milliseconds } from '../../../time.ts';
import { type Outcome, statement } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { putInWords } from '../asking.ts';
import { askReasons, getReady } from '../begin.ts';
import { lengthAsked } from './ice.ts';

const pass = (turn: Turn, { length }: { readonly length: Milliseconds }): Outcome => ({
  ...getReady(turn, length),
  session: { icing: { isChecked: true } },
});

/** Doubt counts as a reason. Nothing of it is kept beyond the session. */
const noIce = ({ words }: Turn): Outcome => ({
  ...statement(words.icing.noIce()),
  session: { icing: { isForbidden: true } },
});

/** Whatever else is said, the check stays open: no ice without an answer. */
const askAgain = (turn: Turn, { length }: { readonly length: Milliseconds }): Outcome =>
  askReasons(turn, length);

/** Does anything speak against ice? */
export const iceCheck = question({
  about: 'ice-check',
  parameters: lengthAsked,
  decidesSafety: true,
  offers: 'ice',
  asks: (turn, { length }) => putInWords(turn, 'ice-check', length),
  inShort: ({ words }) => words.icing.checkInShort(),
  hint: ({ words }, _length, nth) => words.icing.checkHint(nth),
  why: ({ words }) => words.icing.whyCheck(),
  touch: ({ words }) => yesNoNotSure(words.screen),
  hears: {
    yes: noIce,
    no: pass,
    well: pass,
    unsure: noIce,
    'rather-not': noIce,
    'ice-reason': noIce,
    /** A bare "none" is what somebody without equipment says, too. */
    equipment: (turn, parameters, { equipment }) =>
      equipment.kind === 'known' && equipment.id === 'none'
        ? pass(turn, parameters)
        : askAgain(turn, parameters),
    'ice-on': askAgain,
    'resume-ice': askAgain,
  },
});
