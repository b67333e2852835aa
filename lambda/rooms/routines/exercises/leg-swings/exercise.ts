import { type Exercise, eachSide, moving } from '../../sets.ts';

/** Leg crossovers for who stays on their feet. Dose: common practice, as long as what it replaces. */
export const legSwings: Exercise = {
  sets: eachSide(moving(30)),
  position: 'standing',
  isOnOneLeg: true,
};
