import { phaseOf } from '../../../lambda/rooms/icing/protocol.ts';
import { instant } from '../../../lambda/time.ts';
import type { IceHousehold } from './household.ts';

const mostIced = 20 * 60;
const leastOff = 20 * 60;
const rowLength = 2 * 3600;

/**
 * Watches the ice from outside, by nothing but whether the coach has it on: no more than twenty
 * minutes a round, two rounds in a row, and off for twenty at least, and as long as on.
 */
export function watchIce({ record, now }: IceHousehold) {
  let watchedUntil = now();
  let dueAt: number | undefined;
  let isInRound = false;
  let iced = 0;
  let offSince: number | undefined;
  let icedBefore = 0;
  let rounds = 0;
  const breaches: string[] = [];

  function begin(here: number): void {
    const off = offSince === undefined ? Number.POSITIVE_INFINITY : (here - offSince) / 1000;
    if (off < Math.min(rowLength, Math.max(leastOff, icedBefore)))
      breaches.push(`ice again ${off} seconds after ${icedBefore}`);
    rounds = off >= rowLength ? 1 : rounds + 1;
    if (rounds > 2) breaches.push(`round ${rounds} in a row`);
    iced = 0;
  }

  return {
    breaches,
    /** Looks at the time since the last look, in which the ice was on until it was due. */
    look(): void {
      const here = now();
      if (dueAt !== undefined && dueAt > watchedUntil) {
        offSince = Math.min(here, dueAt);
        iced += (offSince - watchedUntil) / 1000;
        if (iced > mostIced) breaches.push(`${iced} seconds of ice in a round`);
      }
      const { ice } = record();
      const { state } = phaseOf(ice, instant(here));
      if (state === 'on' && !isInRound) begin(here);
      if (state === 'on' && offSince === undefined) offSince = here;
      const wasInRound = isInRound;
      isInRound = ['on', 'due', 'paused'].includes(state);
      if (wasInRound && !isInRound) icedBefore = iced;
      dueAt =
        state === 'on' && ice?.state === 'on' ? ice.startedAt + ice.length - ice.before : undefined;
      watchedUntil = here;
    },
  };
}
