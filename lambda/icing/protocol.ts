import type { Ice, IceOff, IceOn, PausedIce, Row, WaitingIce } from '../runner/ice.ts';
import {
  elapsed,
  hours,
  type Instant,
  later,
  type Milliseconds,
  milliseconds,
  minutes,
} from '../time.ts';

/** How long the ice stays off between two rounds, unless it was on for longer. */
const usualRest = minutes(20);

/** A row of rounds ends after so long without ice. */
const rowLength = hours(2);

/** How many rounds there may be in a row. */
export const roundsInARow = 2;

/**
 * After trouble with the skin there is no ice for a day: stricter than "until tomorrow", and right
 * wherever the runner lives.
 */
const closedAfterTrouble = hours(24);

/** What the runner is to do, and for how long still. */
export type Phase =
  | { readonly state: 'none' }
  | { readonly state: 'waiting'; readonly length: Milliseconds; readonly round: number }
  | { readonly state: 'on'; readonly left: Milliseconds; readonly round: number }
  /** The time is over; whether the ice is off nobody has said. */
  | { readonly state: 'due'; readonly ago: Milliseconds; readonly round: number }
  | { readonly state: 'paused'; readonly left: Milliseconds; readonly round: number }
  | { readonly state: 'off'; readonly left: Milliseconds; readonly round: number }
  /** The break is over and a further round may come. */
  | { readonly state: 'ready'; readonly round: number }
  /** No further round in this row, which ends in so long. */
  | { readonly state: 'done'; readonly left: Milliseconds };

/** When ice that is on has to come off. */
export const dueAt = ({ startedAt, length, before }: IceOn): Instant =>
  later(startedAt, milliseconds(length - before));

/** How long the ice has been on in this round, if it is on still. */
const icedUntil = ({ startedAt, before }: IceOn, now: Instant): Milliseconds =>
  milliseconds(before + elapsed(startedAt, now));

/** How long the ice stays off after a round: at least as long as it was on, or to the row's end. */
const restAfter = ({ iced }: Row): Milliseconds =>
  milliseconds(Math.min(rowLength, Math.max(usualRest, iced)));

/** When the break after a round is over. */
export const restEndsAt = (row: Row): Instant => later(row.offSince, restAfter(row));

const rowEndsAt = ({ offSince }: Row): Instant => later(offSince, rowLength);

/** The row as it will be when ice that is on comes off in time. */
export const rowAfter = (ice: IceOn): Row => ({
  rounds: ice.roundsBefore + 1,
  offSince: dueAt(ice),
  iced: ice.length,
});

/** What is left of an ice timer at a moment: one that nobody touched for two hours is forgotten. */
export function iceAsOf(ice: Ice | undefined, now: Instant): Ice | undefined {
  switch (ice?.state) {
    case undefined:
      return undefined;
    case 'on':
      return now < rowEndsAt(rowAfter(ice)) ? ice : undefined;
    case 'off':
      return now < rowEndsAt(ice.row) ? ice : undefined;
    case 'paused':
      return elapsed(ice.since, now) < rowLength ? ice : undefined;
    case 'waiting':
      if (elapsed(ice.since, now) >= rowLength) return undefined;
      return ice.row === undefined || now < rowEndsAt(ice.row)
        ? ice
        : { state: 'waiting', length: ice.length, since: ice.since };
  }
}

/** Where an ice timer stands, right to the millisecond from stored times alone. */
export function phaseOf(stored: Ice | undefined, now: Instant): Phase {
  const ice = iceAsOf(stored, now);
  switch (ice?.state) {
    case undefined:
      return { state: 'none' };
    case 'waiting':
      return { state: 'waiting', length: ice.length, round: (ice.row?.rounds ?? 0) + 1 };
    case 'on': {
      const round = ice.roundsBefore + 1;
      const left = elapsed(now, dueAt(ice));
      // A clock that went back must not make the ice last longer than was asked for.
      const most = milliseconds(ice.length - ice.before);
      return left > 0
        ? { state: 'on', left: milliseconds(Math.min(left, most)), round }
        : { state: 'due', ago: elapsed(dueAt(ice), now), round };
    }
    case 'paused': {
      const left = milliseconds(ice.length - ice.iced);
      return { state: 'paused', left, round: ice.roundsBefore + 1 };
    }
    case 'off': {
      const { row } = ice;
      if (ice.isEnded) return { state: 'none' };
      if (row.rounds >= roundsInARow) {
        return { state: 'done', left: elapsed(now, rowEndsAt(row)) };
      }
      const left = elapsed(now, restEndsAt(row));
      return left > 0
        ? { state: 'off', left: milliseconds(Math.min(left, restAfter(row))), round: row.rounds }
        : { state: 'ready', round: row.rounds + 1 };
    }
  }
}

/** The rounds that a further one would follow, ice that came due counted as having come off then. */
export function rowOf(stored: Ice | undefined, now: Instant): Row | undefined {
  const ice = iceAsOf(stored, now);
  switch (ice?.state) {
    case 'off':
    case 'waiting':
      return ice.row;
    case 'on':
      return dueAt(ice) <= now ? rowAfter(ice) : undefined;
    default:
      return undefined;
  }
}

/** Whether a further round may begin, and if not, in how long. */
export type Permit =
  | { readonly kind: 'fresh' }
  /** After a look at the skin. */
  | { readonly kind: 'after-skin-check'; readonly row: Row }
  /** The ice must stay off at least as long as it was on. */
  | { readonly kind: 'too-early'; readonly left: Milliseconds }
  | { readonly kind: 'enough'; readonly left: Milliseconds }
  | { readonly kind: 'closed'; readonly left: Milliseconds };

/** What the protocol says to a round that would begin now. Ice that is on or paused comes first. */
export function permitFor(
  ice: Ice | undefined,
  noIceBefore: Instant | undefined,
  now: Instant,
): Permit {
  const closed = noIceBefore === undefined ? 0 : elapsed(now, noIceBefore);
  if (closed > 0) return { kind: 'closed', left: milliseconds(closed) };
  const row = rowOf(ice, now);
  if (row === undefined) return { kind: 'fresh' };
  if (row.rounds >= roundsInARow) return { kind: 'enough', left: elapsed(now, rowEndsAt(row)) };
  const left = elapsed(now, later(row.offSince, row.iced));
  return left > 0 ? { kind: 'too-early', left } : { kind: 'after-skin-check', row };
}

/** A length is agreed on: the timer waits for the ice. */
export const prepare = (length: Milliseconds, row: Row | undefined, now: Instant): WaitingIce => ({
  state: 'waiting',
  length,
  since: now,
  ...(row && { row }),
});

/** The ice goes on. */
export const putOn = ({ length, row }: WaitingIce, now: Instant): IceOn => ({
  state: 'on',
  length,
  startedAt: now,
  before: milliseconds(0),
  roundsBefore: row?.rounds ?? 0,
});

/** The ice comes off for a while. What it was on counts towards the round. */
export const pause = (ice: IceOn, now: Instant): PausedIce => ({
  state: 'paused',
  length: ice.length,
  since: now,
  iced: milliseconds(Math.min(ice.length, icedUntil(ice, now))),
  roundsBefore: ice.roundsBefore,
});

/** The ice goes on again for what is left of the round. */
export const resume = ({ length, iced, roundsBefore }: PausedIce, now: Instant): IceOn => ({
  state: 'on',
  length,
  startedAt: now,
  before: iced,
  roundsBefore,
});

/** The round is over: the ice is off from now, or since it was paused. */
export function takeOff(ice: IceOn | PausedIce, now: Instant): IceOff {
  const rounds = ice.roundsBefore + 1;
  const row =
    ice.state === 'on'
      ? { rounds, offSince: now, iced: icedUntil(ice, now) }
      : { rounds, offSince: ice.since, iced: ice.iced };
  return { state: 'off', row, isEnded: false, isAdvised: false };
}

/** Ends the timer. The rounds of the row still bound the next one. */
export function cancel(ice: Ice, now: Instant): Ice | undefined {
  switch (ice.state) {
    case 'waiting':
      return ice.row && { state: 'off', row: ice.row, isEnded: true, isAdvised: true };
    case 'off':
      return { ...ice, isEnded: true };
    case 'on':
    case 'paused':
      return { ...takeOff(ice, now), isEnded: true };
  }
}

/** Until when there is no ice after trouble with the skin. */
export const closedUntil = (now: Instant): Instant => later(now, closedAfterTrouble);
