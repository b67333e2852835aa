import { type Exercise, eachSide, moving } from '../../sets.ts';

/** Three quarters of a minute a side: common practice. */
export const rollHamstrings: Exercise = {
  sets: eachSide(moving(45)),
  position: 'floor',
  takesRoller: true,
};
