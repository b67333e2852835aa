import { type Exercise, eachSide, moving } from '../../sets.ts';

/** Fire hydrant circles on two feet. Dose: common practice, as long as what it replaces. */
export const gateOpeners: Exercise = {
  sets: eachSide(moving(30)),
  position: 'standing',
  isOnOneLeg: true,
};
