import { type Calls, nothing } from './values.ts';

export const screen: Calls<'screen'> = {
  coach: nothing,
  yes: nothing,
  no: nothing,
  notSure: nothing,
  back: nothing,
  pause: nothing,
  goOn: nothing,
  next: nothing,
  warmUp: nothing,
  iceTimer: nothing,
  seeDoctor: nothing,
};
