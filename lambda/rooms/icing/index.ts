import { later, part } from '../../parts.ts';
import { laterQuestion, laterRoom } from '../../turn/later-room.ts';

export type { Seen, TimersNews } from './alarms.ts';
export { iceBeside } from './beside.ts';
export { longest, usual } from './length.ts';
export { timersAllowed, timersScope } from './permission.ts';
export { iceAsOf, iceCameOff } from './protocol.ts';
export { isIceShown } from './shown.ts';
export { asUnderIce, isSkinToBeChecked } from './skin.ts';
export { icePhase, isRoundPossible, tellIce, tellLastIce, tellNoIce } from './standing.ts';
export { stricterIce } from './stricter.ts';
export type { ListedTimer, NewTimer, Timers } from './timers.ts';
export {
  lookAtTimers,
  makeClaimed,
  mustLookAtTimers,
  seePause,
  type TimersStanding,
} from './timers-in-step.ts';

const inside = part(() => import('./room.ts'));

export const iceQuestion = laterQuestion('ice', () => inside().iceQuestion);
export const pauseIce = later(() => inside().pauseIce);
export const resumeIce = later(() => inside().resumeIce);
export const skinBackQuestion = laterQuestion('skin-back', () => inside().skinBack);
export const timersTold = later(() => inside().timersTold);

/** The ice timer: rounds on and off within safe bounds, and what rings for them. */
export const icing = laterRoom(() => inside().icing, {
  asks: [
    ...['ice', 'ice-lately', 'ice-check', 'ice-on', 'ice-rest', 'ice-how-long'],
    ...['skin-check', 'skin-back'],
  ],
  answers: [
    ...(['set-ice', 'ice-since', 'what-is-reason', 'next-ice-round', 'ice-rounds'] as const),
    ...(['skin-asked', 'ice-reason', 'ice-left', 'ice-on', 'resume-ice', 'pause-ice'] as const),
    ...(['ice-off', 'add-ice', 'cancel-ice', 'skin-trouble', 'timers-answered'] as const),
    ...(['timers-changed', 'use-timers', 'ice-again', 'cold-asked'] as const),
  ],
});
