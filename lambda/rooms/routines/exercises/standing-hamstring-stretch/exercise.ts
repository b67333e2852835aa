import { type Exercise, eachSide, moving } from '../../sets.ts';

/** The hamstring stretch without the floor. Half a minute a side: common practice, as lying down. */
export const standingHamstringStretch: Exercise = {
  sets: eachSide(moving(30)),
  position: 'standing',
};
