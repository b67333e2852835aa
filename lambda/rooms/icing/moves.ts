import type { IceOn, PausedIce, Row, WaitingIce } from '../../record/ice.ts';
import { icedUntil } from '../../record/ice-end.ts';
import { type Instant, type Milliseconds, milliseconds } from '../../time.ts';

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

export { cancel, takeOff } from '../../record/ice-end.ts';
