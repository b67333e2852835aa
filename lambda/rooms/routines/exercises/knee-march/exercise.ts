import { counting, type Exercise, eachSide } from '../../sets.ts';

/** Eight a side, three seconds each: common practice. */
export const kneeMarch: Exercise = {
  sets: eachSide(counting(8, 3)),
  position: 'standing',
  isOnOneLeg: true,
};
