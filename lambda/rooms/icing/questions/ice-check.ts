import * as v from 'valibot';
import type { HeardKind } from '../../../hearing/heard.ts';
import { yesNoNotSure } from '../../../screen/choices.ts';
import { type Instant, instant, type Milliseconds } from '../../../time.ts';
import { type Outcome, statement } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import { changed, type Turn } from '../../../turn/turn.ts';
import { arrangedAsked } from '../arranged.ts';
import { asides } from '../arranging.ts';
import { askPart, checkInWords } from '../asking.ts';
import { getReady } from '../begin.ts';
import { checkParts } from '../safety-check.ts';
import { startOn, startSince } from '../since.ts';

const checkAsked = v.object({
  ...arrangedAsked.entries,
  part: v.picklist(checkParts),
  /** When the runner said that it is on, while the check was still asked. */
  onSince: v.optional(
    v.pipe(
      v.number(),
      v.transform((moment): Instant => instant(moment)),
    ),
  ),
});
type CheckAsked = v.InferOutput<typeof checkAsked>;

/** Doubt counts as a reason. Nothing of it is kept beyond the session. */
const noIce = ({ words }: Turn, { since, onSince = since }: CheckAsked): Outcome => ({
  ...statement(onSince === undefined ? '' : words.icing.takeOffFirst(), words.icing.noIce()),
  session: { icing: { isForbidden: true } },
});

const says = ({ free }: Turn, ...kinds: readonly HeardKind[]): boolean =>
  free?.meant.some(({ kind }) => kinds.includes(kind)) === true;

/** "No, I meant the warm-up": the no is to the ice, and what is wished for instead is answered. */
const wishesElse = (turn: Turn): boolean => says(turn, 'start-routine', 'how-to', 'today');

/** Nothing of this part applies: the next is asked, and after the last the ice may go on. */
function pass(turn: Turn, asked: CheckAsked): Outcome | undefined {
  if (wishesElse(turn)) return undefined;
  // "No, but I have diabetes."
  if (says(turn, 'ice-reason')) return noIce(turn, asked);
  const { part, length, since, onSince = says(turn, 'ice-on') ? turn.now : undefined } = asked;
  const next = checkParts[part + 1];
  if (next !== undefined) return askPart(turn, { length, since, onSince }, next);
  const session = { icing: { isChecked: true } };
  const checked = changed(turn, session);
  const outcome =
    since === undefined ? begin(checked, length, onSince) : startSince(checked, since);
  return { ...outcome, session: { ...outcome.session, ...session } };
}

/** Ice that was said to be on while it was asked about began then. */
const begin = (turn: Turn, length: Milliseconds, onSince: Instant | undefined): Outcome =>
  onSince === undefined ? getReady(turn, length) : startOn(turn, length, onSince);

/** Whatever else is said, the check stays open: no ice without an answer. */
const askAgain = (turn: Turn, { part, length, since, onSince }: CheckAsked): Outcome =>
  askPart(turn, { length, since, onSince }, part);

/** "It's on" says nothing of a reason against it: the check goes on, and the ice counts from here. */
const isOnAlready = (
  turn: Turn,
  { part, length, since, onSince = turn.now }: CheckAsked,
): Outcome => askPart(turn, { length, since, onSince }, part);

/** A yes to a reason, and not "okay, twenty minutes", "yeah, it's on" or "yes, the warm-up". */
function yes(turn: Turn, asked: CheckAsked): Outcome | undefined {
  if (wishesElse(turn)) return undefined;
  if (says(turn, 'ice-on', 'resume-ice')) return isOnAlready(turn, asked);
  return isOfTheTime(turn) ? beside(turn, asked) : noIce(turn, asked);
}

const isOfTheTime = ({ free }: Turn): boolean =>
  free?.isWhy === true || free?.minutes !== undefined;

const { beside, hears } = asides<CheckAsked>((turn, { part, length, since, onSince }) =>
  askPart(turn, { length, since, onSince }, part, turn.words.icing.thatLongThen(length)),
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
  left: (_turn, { part }) => checkParts.length - 1 - part,
  touch: ({ words }) => yesNoNotSure(words.screen),
  hears: {
    ...hears,
    yes,
    /** "No thanks, why twenty" says nothing of a reason. */
    no: (turn, asked) => (isOfTheTime(turn) ? beside(turn, asked) : pass(turn, asked)),
    well: pass,
    unsure: noIce,
    'rather-not': noIce,
    'ice-reason': noIce,
    nth: noIce,
    /** A bare "none" is what somebody without equipment says, too. */
    equipment: (turn, parameters, { equipment }) =>
      equipment.kind === 'known' && equipment.id === 'none'
        ? pass(turn, parameters)
        : askAgain(turn, parameters),
    'ice-on': isOnAlready,
    'resume-ice': isOnAlready,
  },
  otherwise: beside,
});
