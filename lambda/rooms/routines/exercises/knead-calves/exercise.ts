import { type Exercise, eachSide, moving } from '../../sets.ts';

/** Calf rolls without roller or floor, by hand. Dose: common practice, as long as what it replaces. */
export const kneadCalves: Exercise = {
  sets: eachSide(moving(40)),
  position: 'standing',
};
