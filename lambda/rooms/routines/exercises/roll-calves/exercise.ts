import { type Exercise, eachSide, moving } from '../../sets.ts';

/** Two thirds of a minute a side: common practice. */
export const rollCalves: Exercise = {
  sets: eachSide(moving(40)),
  position: 'floor',
  takesRoller: true,
};
