import type { Milliseconds } from '../../time.ts';
import { capitalized, duration, roughly } from './numbers.ts';

/** The ice timer. */
export const icing = () => ({
  started: (length: Milliseconds) =>
    `Ice on: ${duration(length)} from now. Keep a cloth between ice and skin, and stay awake with it.`,
  alreadyOn: (left: Milliseconds) => `Your ice is already on, with ${duration(left)} left.`,
  tooLong: (most: Milliseconds) =>
    `${capitalized(duration(most))} is the most: longer can harm the skin.`,
  tooShort: (least: Milliseconds) => `Less than ${duration(least)} does little.`,
  notUnderstood: () => "I didn't catch how long.",
  offer: (length: Milliseconds) => `Shall I set ${duration(length)}?`,
  offerAgain: (length: Milliseconds) =>
    `Say yes for ${duration(length)} of ice, or no to leave it.`,
  left: (left: Milliseconds) => `${capitalized(duration(left))} left on your ice.`,
  due: (ago: Milliseconds) =>
    ago < 1000
      ? 'Your ice is due now. Take it off.'
      : `Your ice came due ${roughly(ago)} ago. If it's still on, take it off now.`,
  cancelled: () => 'The ice timer is cancelled. If the ice is still on, take it off.',
  notRunning: () => 'There is no ice timer running.',
  routineWaits: () => 'Your warm-up keeps its place.',
});
