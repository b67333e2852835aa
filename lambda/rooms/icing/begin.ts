import type { Row } from '../../record/ice.ts';
import { withIceEnded } from '../../record/record.ts';
import { type Milliseconds, minutes } from '../../time.ts';
import { back, choice, type Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { seenFirst } from '../doctor/index.ts';
import { forbidding } from '../routines/index.ts';
import { type Arranged, ask, askPart } from './asking.ts';
import { withIce } from './changes.ts';
import { usual, type Wish, withinBounds } from './length.ts';
import { prepare, takeOff } from './moves.ts';
import { rowOf } from './protocol.ts';
import { needsCheck } from './safety-check.ts';
import { iceIn, icePhase, permitIn } from './standing.ts';

/** Something that was told in this session speaks against ice: there is none, whatever was set. */
export function iceForbidden(turn: Turn): Outcome {
  const say = turn.words.icing.noIce();
  const phase = icePhase(turn);
  if (phase.state === 'none') return back(say);
  const isOn = phase.state === 'on' || phase.state === 'due';
  return {
    ...choice(isOn ? turn.words.icing.takeOffFirst() : '', say),
    runner: withIceEnded(turn.runner, turn.now),
  };
}

/** A reason against ice was told: from now on there is none in this session. */
export const tellReason = (turn: Turn): Outcome => ({
  ...iceForbidden(turn),
  session: { icing: { isForbidden: true } },
});

/** Answers a wish for ice: what the protocol allows now, and what has to be asked first. */
export function begin(turn: Turn, length: Milliseconds): Outcome {
  const words = turn.words.icing;
  const phase = icePhase(turn);
  if (phase.state === 'on') return back(words.alreadyOn(phase.left));
  if (phase.state === 'paused') return back(words.isPaused(phase.left, true));
  if (forbidding(turn, 'ice') !== undefined) return iceForbidden(turn);
  const permit = permitIn(turn);
  switch (permit.kind) {
    case 'to-be-seen-first':
      return seenFirst(turn);
    case 'closed':
      return back(words.closed(permit.left));
    case 'enough':
      return back(words.enough(permit.left));
    case 'too-early':
      // Ice that has to come off leaves no breath for what comes after it.
      return back(phase.state === 'due' ? words.due(phase.ago) : words.tooEarly(permit.left));
    case 'after-skin-check':
      return phase.state === 'waiting'
        ? getReady(turn, length, permit.row)
        : checkSkin(turn, length, permit.row);
    case 'unseen':
      return askOfLately(turn, length);
    case 'fresh':
      return isToBeChecked(turn) ? askReasons(turn, { length }) : getReady(turn, length);
  }
}

/** Whether what speaks against ice has to be asked before there is any. */
export const isToBeChecked = ({ runner, session, isRecognized, now }: Turn): boolean =>
  needsCheck(
    {
      isRecognized,
      checkedAt: runner.iceCheckedAt,
      isCheckedInSession: session.icing.isChecked === true,
    },
    now,
  );

/** Where the record can't be read, which is told with it: was there ice before that forbids more? */
const askOfLately = (turn: Turn, length: Milliseconds): Outcome => ({
  ...ask(turn, 'ice-lately', { length }, turn.words.icing.cannotSeeLast()),
  session: { memoryTrouble: 'told' },
});

/** The safety check before the first ice; begun again it is the questions alone. */
export function askReasons(turn: Turn, arranged: Arranged): Outcome {
  const isAgain = turn.session.asked?.about === 'ice-check';
  return askPart(turn, arranged, 0, ...(isAgain ? [] : [turn.words.icing.safetyCheck()]));
}

/**
 * The skin check before a further round of a row. A row's safety check was its first round's. That
 * health services advise a longer wait is said once.
 */
function checkSkin(turn: Turn, length: Milliseconds, row: Row): Outcome {
  const words = turn.words.icing;
  const ice = iceIn(turn);
  const off = ice?.state === 'on' ? takeOff(ice, turn.now) : ice;
  if (off?.state !== 'off') return ask(turn, 'skin-check', { length }, words.advice());
  return {
    ...ask(turn, 'skin-check', { length }, off.isAdvised ? words.skinCheck() : words.advice()),
    runner: withIce(turn.runner, { ...off, row, isAdvised: true }),
  };
}

/** Agrees on a length, and waits for the runner to say that the ice is on. */
export function getReady(turn: Turn, length: Milliseconds, row?: Row): Outcome {
  const { kind } = permitIn(turn);
  if (kind === 'to-be-seen-first') return seenFirst(turn);
  if (kind === 'unseen') return askOfLately(turn, length);
  return {
    ...ask(turn, 'ice-on', { length }, turn.words.icing.prepared(length)),
    runner: withIce(turn.runner, prepare(length, row, turn.now)),
  };
}

/**
 * Ice again, after some of which the record may know nothing: then the runner has to tell when that
 * was.
 */
export function iceAgain(turn: Turn): Outcome {
  const isUnknown =
    permitIn(turn).kind === 'fresh' &&
    icePhase(turn).state === 'none' &&
    forbidding(turn, 'ice') === undefined &&
    turn.session.icing.isNoneLately !== true;
  return isUnknown
    ? ask(turn, 'ice-lately', { length: usual })
    : begin(turn, sameAgain(rowOf(turn.runner.ice, turn.now)));
}

/** After the skin check was passed. */
export function furtherRound(turn: Turn, length: Milliseconds): Outcome {
  const permit = permitIn(turn);
  return permit.kind === 'after-skin-check'
    ? getReady(turn, length, permit.row)
    : begin(turn, length);
}

/** The same length again, to the whole minute, within the bounds. */
export const sameAgain = (row: Row | undefined): Milliseconds =>
  row === undefined ? usual : withinBounds(Math.ceil(row.iced / minutes(1)) * minutes(1));

/** Offers what is safe instead of what was asked for. */
export function offerInstead(
  turn: Turn,
  { kind, instead }: Exclude<Wish, { kind: 'fine' }>,
): Outcome {
  const words = turn.words.icing;
  const reason = {
    'too-long': words.tooLong,
    'too-short': words.tooShort,
    'not-understood': words.notUnderstood,
  }[kind];
  return ask(turn, 'ice', { length: instead }, reason(instead));
}
