import type { Ice, IceOn, Row } from '../../record/ice.ts';
import {
  elapsed,
  hours,
  type Instant,
  later,
  type Milliseconds,
  milliseconds,
  minutes,
} from '../../time.ts';

/** How long the ice stays off between two rounds, unless it was on for longer. */
const usualRest = minutes(20);

/** A row of rounds ends after so long without ice. */
const rowLength = hours(2);

/** How many rounds there may be in a row. */
export const roundsInARow = 2;

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

/** How long the ice stays off after a round: at least as long as it was on, or to the row's end. */
const restAfter = ({ iced }: Row): Milliseconds =>
  milliseconds(Math.min(rowLength, Math.max(usualRest, iced)));

/** When the break after a round is over. */
export const restEndsAt = (row: Row): Instant => later(row.offSince, restAfter(row));

/** When a row of rounds is over, and the next round is the first of another. */
export const rowEndsAt = ({ offSince }: Row): Instant => later(offSince, rowLength);

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

/** When ice that nobody touched for long came off; undefined where it never was on. */
export function iceCameOff(ice: Ice): Instant | undefined {
  switch (ice.state) {
    case 'on':
      return dueAt(ice);
    case 'off':
      return ice.row.offSince;
    case 'paused':
      return ice.since;
    case 'waiting':
      return ice.row?.offSince;
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
