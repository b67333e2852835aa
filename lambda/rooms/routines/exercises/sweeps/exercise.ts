import { type Exercise, eachSide, moving } from '../../sets.ts';

/** What inchworms lengthen, with nothing on the floor. Dose: common practice. */
export const sweeps: Exercise = {
  sets: eachSide(moving(20)),
  position: 'standing',
};
