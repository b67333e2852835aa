import { counting, type Exercise, twice } from '../../sets.ts';

/** Two sets of eight: ACSM, 8 to 12. Four seconds each: common practice. */
export const squat: Exercise = {
  sets: twice(counting(8, 4)),
  position: 'standing',
};
