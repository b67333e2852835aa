import type { RequestHandler } from 'ask-sdk-core';
import { builtInSlot, listSlot, type NamedIntent } from '../alexa/intent.ts';
import type { Asked } from '../runner/session.ts';
import { milliseconds, minutes } from '../time.ts';
import { type Outcome, onIntent, type Turn } from '../turn.ts';
import {
  askReasons,
  begin,
  changed,
  furtherRound,
  getReady,
  isRoundPossible,
  offerInstead,
  sameAgain,
  start,
  stopForSkin,
  tellIce,
  tookOff,
} from './answers.ts';
import { consentHandlers } from './consent.ts';
import { readDuration } from './duration.ts';
import { extend, judge, longest } from './length.ts';
import { cancel, dueAt, iceAsOf, pause, phaseOf, resume, rowOf } from './protocol.ts';

const phaseIn = ({ runner, now }: Turn) => phaseOf(runner.ice, now);
const iceIn = ({ runner, now }: Turn) => iceAsOf(runner.ice, now);

const isAsked =
  (...abouts: readonly Asked['about'][]) =>
  ({ session: { asked } }: Turn): boolean =>
    asked !== undefined && abouts.includes(asked.about);

/** The length that an open question is about. */
const lengthAsked = ({ session: { asked } }: Turn) => {
  const wish = judge(asked !== undefined && 'length' in asked ? asked.length : undefined);
  return wish.kind === 'fine' ? wish.length : wish.instead;
};

/** Minutes as a number, in milliseconds; NaN for what is none. */
const minutesIn = (count: string): number =>
  /^\d+$/.test(count) ? minutes(Number(count)) : Number.NaN;

/**
 * The length that was named, in milliseconds: a bare number means minutes. Undefined for none, NaN
 * for one not understood.
 */
function namedLength(
  request: NamedIntent<'SetIceTimerIntent' | 'AddIceTimeIntent'>,
): number | undefined {
  const count = builtInSlot(request, 'minutes');
  if (count !== undefined) return minutesIn(count);
  const spoken = builtInSlot(request, 'duration');
  return spoken === undefined ? undefined : readDuration(spoken);
}

const notRunning = (turn: Turn): Outcome =>
  turn.leadBack([tellIce(turn) ?? turn.words.icing.notRunning()]);

const setTimer = onIntent(['SetIceTimerIntent'], (turn, request) => {
  const wish = judge(namedLength(request));
  if (wish.kind === 'fine') return begin(turn, wish.length);
  // A length is only worth discussing where ice is.
  return isRoundPossible(turn) ? offerInstead(turn, wish) : begin(turn, wish.instead);
});

/** A bare number to the offer of a length is another length, in minutes. */
const otherLength = onIntent(
  ['NumberIntent'],
  (turn, request) => {
    const wish = judge(minutesIn(builtInSlot(request, 'number') ?? ''));
    return wish.kind === 'fine' ? begin(turn, wish.length) : offerInstead(turn, wish);
  },
  isAsked('ice'),
);

const yesToOffer = onIntent(
  ['AMAZON.YesIntent'],
  (turn) => begin(turn, lengthAsked(turn)),
  isAsked('ice'),
);

const passCheck = (turn: Turn): Outcome => ({
  ...getReady(turn, lengthAsked(turn)),
  session: { isIceChecked: true },
});

const noReason = onIntent(['AMAZON.NoIntent'], passCheck, isAsked('ice-check'));

/** A bare "none" is what somebody without equipment says, too. */
const none = onIntent(
  ['EquipmentIntent'],
  (turn, request) => {
    const equipment = listSlot(request, 'equipment');
    return equipment.kind === 'known' && equipment.id === 'none'
      ? passCheck(turn)
      : askReasons(turn, lengthAsked(turn));
  },
  isAsked('ice-check'),
);

/** Doubt counts as a reason. Nothing of it is kept. */
const someReason = onIntent(
  ['AMAZON.YesIntent', 'NotSureIntent', 'RatherNotSayIntent', 'IceReasonIntent'],
  (turn) => ({ reply: { kind: 'statement', say: [turn.words.icing.noIce()] } }),
  isAsked('ice-check'),
);

/** Whatever else is said to the safety check, it stays open: no ice without an answer. */
const checkAgain = onIntent(
  ['IceOnIntent', 'ResumeIceIntent'],
  (turn) => askReasons(turn, lengthAsked(turn)),
  isAsked('ice-check'),
);

const reasonUnasked = onIntent(['IceReasonIntent'], (turn) =>
  turn.leadBack([turn.words.icing.noIce()]),
);

const skinIsNormal = onIntent(
  ['AMAZON.YesIntent'],
  (turn) => furtherRound(turn, lengthAsked(turn)),
  isAsked('skin-check'),
);

const skinIsNotNormal = onIntent(
  ['AMAZON.NoIntent', 'NotSureIntent', 'RatherNotSayIntent', 'AMAZON.FallbackIntent'],
  (turn) => ({ reply: { kind: 'statement', say: [turn.words.icing.skinNotNormal()] } }),
  isAsked('skin-check'),
);

const isOn = onIntent(['AMAZON.YesIntent', 'AMAZON.NextIntent'], start, isAsked('ice-on'));

const notOnYet = onIntent(
  ['AMAZON.NoIntent', 'NotSureIntent'],
  (turn) => ({ reply: { kind: 'statement', say: [turn.words.icing.noHurry()] } }),
  isAsked('ice-on'),
);

/** "It's on" also ends a pause. */
function goesOn(turn: Turn): Outcome {
  const words = turn.words.icing;
  const phase = phaseIn(turn);
  const ice = iceIn(turn);
  if (ice?.state === 'paused') {
    const on = resume(ice, turn.now);
    return changed(turn, words.started(milliseconds(on.length - on.before)), on);
  }
  if (phase.state === 'due') return turn.leadBack([words.due(phase.ago)]);
  return start(turn);
}

function takesBreak(turn: Turn): Outcome {
  const words = turn.words.icing;
  const phase = phaseIn(turn);
  const ice = iceIn(turn);
  return phase.state === 'on' && ice?.state === 'on'
    ? changed(turn, words.paused(phase.left), pause(ice, turn.now))
    : notRunning(turn);
}

const addTime = onIntent(['AddIceTimeIntent'], (turn, request) => {
  const words = turn.words.icing;
  const ice = iceIn(turn);
  if (ice === undefined || ice.state === 'off') return notRunning(turn);
  const extension = extend(ice.length, namedLength(request));
  if (extension.kind === 'not-understood') return turn.leadBack([words.addNotUnderstood()]);
  if (extension.kind === 'longest-already') {
    return turn.leadBack([words.longestAlready()]);
  }
  const { length } = extension;
  const longer = { ...ice, length };
  // The time is counted from when the ice went on: one that is due can't be stretched for long.
  if (longer.state === 'on' && dueAt(longer) <= turn.now) {
    return turn.leadBack([words.tooLateToAdd()]);
  }
  const phase = phaseOf(longer, turn.now);
  const left = 'left' in phase ? phase.left : length;
  return changed(
    turn,
    extension.isLongest ? words.longerToTheMost(left) : words.longer(left),
    longer,
  );
});

const nextRound = onIntent(['NextIceRoundIntent'], (turn) => {
  const phase = phaseIn(turn);
  if (phase.state === 'waiting') return getReadyAgain(turn);
  return begin(turn, sameAgain(rowOf(turn.runner.ice, turn.now)));
});

function getReadyAgain(turn: Turn): Outcome {
  const ice = iceIn(turn);
  return ice?.state === 'waiting' ? getReady(turn, ice.length, ice.row) : begin(turn, longest);
}

const rounds = onIntent(['IceRoundsIntent'], (turn) => {
  const words = turn.words.icing;
  const phase = phaseIn(turn);
  if ('round' in phase && phase.state !== 'off' && phase.state !== 'ready') {
    return turn.leadBack([words.inRound(phase.round)]);
  }
  const row = rowOf(turn.runner.ice, turn.now);
  return turn.leadBack([row === undefined ? words.noRounds() : words.roundsDone(row.rounds)]);
});

const cancelTimer = onIntent(['CancelIceTimerIntent'], (turn) => {
  const words = turn.words.icing;
  const ice = iceIn(turn);
  if (ice === undefined || phaseIn(turn).state === 'none') {
    return turn.leadBack([words.notRunning()]);
  }
  return changed(turn, words.cancelled(ice.state === 'on'), cancel(ice, turn.now));
});

/** "Pause" and "go on" are about the ice where no routine is under way. */
const isIceAlone =
  (...states: readonly string[]) =>
  (turn: Turn): boolean =>
    turn.runner.routine === undefined && states.includes(phaseIn(turn).state);

export const icingHandlers: readonly RequestHandler[] = [
  ...consentHandlers,
  onIntent(['SkinTroubleIntent'], stopForSkin),
  setTimer,
  otherLength,
  yesToOffer,
  noReason,
  none,
  someReason,
  checkAgain,
  reasonUnasked,
  skinIsNormal,
  skinIsNotNormal,
  isOn,
  notOnYet,
  onIntent(['IceOnIntent', 'ResumeIceIntent'], goesOn),
  onIntent(['AMAZON.ResumeIntent'], goesOn, isIceAlone('paused', 'waiting')),
  onIntent(['PauseIceIntent'], takesBreak),
  onIntent(['AMAZON.PauseIntent'], takesBreak, isIceAlone('on', 'due', 'paused')),
  onIntent(['IceOffIntent'], tookOff),
  addTime,
  nextRound,
  rounds,
  cancelTimer,
];
