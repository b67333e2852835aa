import { elapsed, type Instant, type Milliseconds, milliseconds } from '../time.ts';
import type { Ice, IceOff, IceOn, PausedIce } from './ice.ts';

/** How long the ice has been on in this round, if it is on still. */
export const icedUntil = ({ startedAt, before }: IceOn, now: Instant): Milliseconds =>
  milliseconds(before + elapsed(startedAt, now));

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
