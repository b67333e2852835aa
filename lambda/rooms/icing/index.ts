import type { Room } from '../../turn/room.ts';
import { business } from './business.ts';
import { iceQuestion } from './questions/ice.ts';
import { iceCheck } from './questions/ice-check.ts';
import { iceHowLong } from './questions/ice-how-long.ts';
import { iceLately } from './questions/ice-lately.ts';
import { iceOn } from './questions/ice-on.ts';
import { iceRest } from './questions/ice-rest.ts';
import { skinBack } from './questions/skin-back.ts';
import { skinCheck } from './questions/skin-check.ts';

/** The ice timer: rounds on and off within safe bounds, and what rings for them. */
export const icing = {
  questions: [iceQuestion, iceLately, iceCheck, iceOn, iceRest, iceHowLong, skinCheck, skinBack],
  business,
} satisfies Room;

export type { Seen, TimersNews } from './alarms.ts';
export { longest, usual } from './length.ts';
export { timersAllowed, timersScope } from './permission.ts';
export { iceAsOf, iceCameOff } from './protocol.ts';
export { pauseIce, resumeIce } from './running.ts';
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
export { timersTold } from './timers-told.ts';
export { iceQuestion, skinBack as skinBackQuestion };
