import { type Exercise, eachSide, moving } from '../../sets.ts';

/** Rolling without roller or floor, by hand. Dose: common practice, as long as what it replaces. */
export const kneadHamstrings: Exercise = {
  sets: eachSide(moving(45)),
  position: 'standing',
};
