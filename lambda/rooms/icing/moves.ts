import type { Ice, IceOff, IceOn, PausedIce, Row, WaitingIce } from '../../record/ice.ts';
import { elapsed, type Instant, type Milliseconds, milliseconds } from '../../time.ts';

/** How long the ice has been on in this round, if it is on still. */
const icedUntil = ({ startedAt, before }: IceOn, now: Instant): Milliseconds =>
  milliseconds(before + elapsed(startedAt, now));

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
