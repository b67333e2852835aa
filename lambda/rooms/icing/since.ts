import type { HeardOf } from '../../hearing/heard.ts';
import type { Ice, IceOff, IceOn, Row } from '../../record/ice.ts';
import type { RunnerRecord } from '../../record/record.ts';
import {
  elapsed,
  hours,
  type Instant,
  later,
  type Milliseconds,
  milliseconds,
  minutes,
} from '../../time.ts';
import { back, type Outcome, statement } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { isToBeSeenFirst, seenFirst } from '../doctor/index.ts';
import { forbidding } from '../routines/index.ts';
import { ask } from './asking.ts';
import { askReasons, getReady, iceForbidden, isToBeChecked } from './begin.ts';
import { changeIce, hearOfTimers, withIce } from './changes.ts';
import { longest } from './length.ts';
import { putOn, resume } from './moves.ts';
import { permitFor } from './permit.ts';
import { dueAt, phaseOf, roundsInARow, rowOf } from './protocol.ts';
import { iceIn, permitIn, tellIce } from './standing.ts';

/** What is left must be worth a timer. */
const leastLeft = minutes(1);

/** Nobody is believed to have had ice on for longer than that in one round. */
const mostIced = hours(2);

const laterOf = (one: Instant, other: Instant): Instant => (one > other ? one : other);

/** A round told of, as it stands when nobody times it: it ends when twenty minutes are up. */
function untimed(row: Row | undefined, since: Instant, now: Instant): IceOff {
  const iced = Math.min(mostIced, Math.max(longest, elapsed(since, now)));
  const offSince = laterOf(now, later(since, longest));
  return {
    state: 'off',
    row: { rounds: (row?.rounds ?? 0) + 1, offSince, iced: milliseconds(iced) },
    isEnded: true,
    isAdvised: true,
  };
}

/** Ice that is on with a word on what is left, or on that it has to come off. */
function tellOn(turn: Turn, ice: Ice | undefined): Outcome {
  const words = turn.words.icing;
  const phase = phaseOf(ice, turn.now);
  const say = phase.state === 'on' ? words.left(phase.left) : words.onLongEnough(milliseconds(0));
  return changeIce(turn, say, ice);
}

/** When ice went on that is known to have been on by then, and was on for so long before. */
const wentOn = ({ startedAt, before }: IceOn, since: Instant): Instant => {
  const told = later(since, before);
  return told < startedAt ? told : startedAt;
};

/** What is told of ice that the record knows; undefined where it knows of none that it can be. */
function knownSince(turn: Turn, ice: Ice, since: Instant): Outcome | undefined {
  switch (ice.state) {
    case 'on': {
      const isDue = phaseOf(ice, turn.now).state === 'due';
      if (isDue && since > dueAt(ice)) return undefined;
      const earlier = { ...ice, startedAt: wentOn(ice, since) };
      return earlier.startedAt < ice.startedAt ? tellOn(turn, earlier) : back(tellIce(turn) ?? '');
    }
    case 'paused':
      return tellOn(turn, resume(ice, laterOf(ice.since, since)));
    case 'waiting':
    case 'off':
      return undefined;
  }
}

/** Ice that is on against a bound comes off, and counts as a round. */
function takeItOff(turn: Turn, round: IceOff, why: Outcome): Outcome {
  const { reply } = why;
  // What has to be looked at first comes before all else that is said.
  const isFirst = isToBeSeenFirst(turn) || !('say' in reply);
  return {
    ...why,
    reply: isFirst ? reply : { ...reply, say: [turn.words.icing.takeOffFirst(), ...reply.say] },
    runner: withIce(turn.runner, endedNow(round, turn.now)),
  };
}

/** A round that has to end now. */
const endedNow = (round: IceOff, now: Instant): IceOff => ({
  ...round,
  row: { ...round.row, offSince: now },
});

/** What the bounds say of a round after this one. */
function afterwards(turn: Turn, told: IceOff): Outcome {
  const words = turn.words.icing;
  const permit = permitFor(endedNow(told, turn.now), turn.runner.noIceBefore, turn.now);
  if (permit.kind === 'closed') return back(words.closed(permit.left));
  if (permit.kind === 'enough') return back(words.enough(permit.left));
  return back(permit.kind === 'too-early' ? words.tooEarly(permit.left) : '');
}

/** What forbids ice that is on; undefined where nothing does. */
function against(turn: Turn, { row, since }: Told, told: IceOff): Outcome | undefined {
  if (isToBeSeenFirst(turn)) return seenFirst(turn);
  if (forbidding(turn, 'ice') !== undefined) return back(turn.words.icing.noIce());
  const before = row && { ...told, row };
  const { kind } = permitFor(before, turn.runner.noIceBefore, since);
  return kind === 'fresh' || kind === 'after-skin-check' ? undefined : afterwards(turn, told);
}

/** Ice that was told of: since when it is on, and the rounds before it. */
interface Told {
  readonly since: Instant;
  readonly row: Row | undefined;
}

/** What is told once more is the same ice: it began when it was first said to, or before. */
function toldOf(turn: Turn, since: Instant): Told {
  const row = rowOf(turn.runner.ice, turn.now);
  if (row === undefined || since >= row.offSince) return { since, row };
  const began = later(row.offSince, milliseconds(-row.iced));
  const isFirst = row.rounds <= 1;
  return {
    since: since < began ? since : began,
    row: isFirst
      ? undefined
      : { ...row, rounds: row.rounds - 1, offSince: later(began, milliseconds(-row.iced)) },
  };
}

/**
 * Ice that was on before the coach heard of it counts from then. What is left is offered to be
 * timed, and past twenty minutes it has to come off; until somebody times it, it stands on record as
 * a round that ends when it should.
 */
export function icedAlready(turn: Turn, { length }: HeardOf<'ice-since'>): Outcome {
  const words = turn.words.icing;
  if (length === undefined) return askHowLong(turn);
  const since = later(turn.now, milliseconds(-length));
  const ice = iceIn(turn);
  const known = ice && knownSince(turn, ice, since);
  if (known !== undefined) return known;
  const told = toldOf(turn, since);
  const round = untimed(told.row, told.since, turn.now);
  const forbidden = against(turn, told, round);
  if (forbidden !== undefined) return takeItOff(turn, round, forbidden);
  // What was agreed on was asked about before: it only began earlier.
  if (ice?.state === 'waiting') return startedBefore(turn, putOn(ice, told.since));
  const runner = withIce(turn.runner, round);
  const left = leftUntimed(turn, told.since);
  if (left < leastLeft || permitIn(turn).kind === 'unseen') {
    return { ...back(words.onLongEnough(left)), runner };
  }
  const arranged = { length: longest, since: told.since };
  return { ...ask(turn, 'ice-rest', arranged, words.restLeft(left)), runner };
}

/** Ice that was agreed on, and went on before anybody said so. */
function startedBefore(turn: Turn, on: IceOn): Outcome {
  const phase = phaseOf(on, turn.now);
  return phase.state === 'on'
    ? hearOfTimers('started', turn.words.icing.started(phase.left), withIce(turn.runner, on))
    : tellOn(turn, on);
}

/** Ice that went on while what speaks against it was still asked, of a length that was agreed on. */
export function startOn(turn: Turn, length: Milliseconds, onSince: Instant): Outcome {
  const ready = getReady(turn, length);
  const ice = ready.runner?.ice;
  if (ice?.state !== 'waiting') return ready;
  const checked = turn.isRecognized ? { ...turn.runner, iceCheckedAt: turn.now } : turn.runner;
  return startedBefore({ ...turn, runner: checked }, putOn(ice, onSince));
}

/** How long it has been on is not known: asked, for it may have to come off. */
export const askHowLong = ({ words: { icing: words } }: Turn): Outcome => ({
  reply: {
    kind: 'question',
    say: [],
    asked: { about: 'ice-how-long' },
    question: words.howLongOn(),
    reprompt: words.howLongOnAgain(),
  },
});

/** Nobody knows how long it has been on: then it was on for long enough. */
export function onForNobodyKnows(turn: Turn): Outcome {
  const { now, runner, words } = turn;
  const round = untimed(rowOf(runner.ice, now), later(now, milliseconds(-longest)), now);
  const isLast = round.row.rounds >= roundsInARow;
  return { ...statement(words.icing.takeOffToBeSafe(isLast)), runner: withIce(runner, round) };
}

/** What is left of ice that is on is to be timed: after what speaks against ice was asked. */
export const timeTheRest = (turn: Turn, since: Instant): Outcome =>
  isToBeChecked(turn) ? askReasons(turn, { length: longest, since }) : startSince(turn, since);

/** The rest of a round that began before is timed, if it still stands on record as told. */
export function startSince(turn: Turn, since: Instant): Outcome {
  const words = turn.words.icing;
  const { runner, now } = turn;
  const ice = iceIn(turn);
  if (isToBeSeenFirst(turn)) return seenFirst(turn);
  if (forbidding(turn, 'ice') !== undefined) return iceForbidden(turn);
  const isAsTold = ice?.state === 'off' && ice.row.offSince === later(since, longest);
  const left = milliseconds(later(since, longest) - now);
  if (!isAsTold || left <= 0) return back(words.onLongEnough(milliseconds(Math.max(0, left))));
  const rounds = ice.row.rounds - 1;
  const on: IceOn = {
    ...putOn({ state: 'waiting', length: longest, since }, since),
    roundsBefore: rounds,
  };
  const started: RunnerRecord = {
    ...withIce(runner, on),
    ...(turn.isRecognized && { iceCheckedAt: now }),
  };
  return hearOfTimers('started', words.started(left), started);
}

/** What is left when nobody is to time it. */
export const leftUntimed = (turn: Turn, since: Instant): Milliseconds =>
  milliseconds(Math.max(0, later(since, longest) - turn.now));
