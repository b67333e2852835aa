import * as v from 'valibot';
import { yesNoNotSure } from '../../../screen/choices.ts';
import { type Outcome, statement } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import { changed, type Turn } from '../../../turn/turn.ts';
import { arrangedAsked } from '../arranged.ts';
import { asides } from '../arranging.ts';
import { askPart, checkInWords } from '../asking.ts';
import { getReady } from '../begin.ts';
import { checkParts } from '../safety-check.ts';
import { startSince } from '../since.ts';

const checkAsked = v.object({ ...arrangedAsked.entries, part: v.picklist(checkParts) });
type CheckAsked = v.InferOutput<typeof checkAsked>;

/** Doubt counts as a reason. Nothing of it is kept beyond the session. */
const noIce = ({ words }: Turn, { since }: CheckAsked): Outcome => ({
  ...statement(since === undefined ? '' : words.icing.takeOffFirst(), words.icing.noIce()),
  session: { icing: { isForbidden: true } },
});

/** Nothing of this part applies: the next is asked, and after the last the ice may go on. */
function pass(turn: Turn, asked: CheckAsked): Outcome {
  const { part, length, since } = asked;
  // "No, but I have diabetes."
  if (turn.free?.meant.some(({ kind }) => kind === 'ice-reason')) return noIce(turn, asked);
  const next = checkParts[part + 1];
  if (next !== undefined) return askPart(turn, { length, since }, next);
  const session = { icing: { isChecked: true } };
  const checked = changed(turn, session);
  const outcome = since === undefined ? getReady(checked, length) : startSince(checked, since);
  return { ...outcome, session: { ...outcome.session, ...session } };
}

/** Whatever else is said, the check stays open: no ice without an answer. */
const askAgain = (turn: Turn, { part, length, since }: CheckAsked): Outcome =>
  askPart(turn, { length, since }, part);

const isOfTheTime = ({ free }: Turn): boolean =>
  free?.isWhy === true || free?.minutes !== undefined;

const { beside, hears } = asides<CheckAsked>((turn, { part, length, since }) =>
  askPart(turn, { length, since }, part, turn.words.icing.thatLongThen(length)),
);

/** Does anything speak against ice? Asked in parts. */
export const iceCheck = question({
  about: 'ice-check',
  parameters: checkAsked,
  decidesSafety: true,
  offers: 'ice',
  asks: (turn, { part }) => checkInWords(turn, part),
  inShort: ({ words }) => words.icing.checkInShort(),
  hint: ({ words }, _length, nth) => words.icing.checkHint(nth),
  why: ({ words }) => words.icing.whyCheck(),
  touch: ({ words }) => yesNoNotSure(words.screen),
  hears: {
    ...hears,
    /** "Okay, twenty minutes" and "why not" agree to the ice, and say nothing of a reason. */
    yes: (turn, asked) => (isOfTheTime(turn) ? beside(turn, asked) : noIce(turn, asked)),
    /** "No thanks, why twenty" says nothing of a reason either. */
    no: (turn, asked) => (isOfTheTime(turn) ? beside(turn, asked) : pass(turn, asked)),
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
  otherwise: beside,
});
