import { type Exercise, eachSide, moving } from '../../sets.ts';

/** Half a minute a side: common practice. */
export const quadStretch: Exercise = {
  sets: eachSide(moving(30)),
  position: 'standing',
  isOnOneLeg: true,
};
