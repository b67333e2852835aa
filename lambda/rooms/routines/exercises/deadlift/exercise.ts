import { afterLighter, counting, type Exercise, twice } from '../../sets.ts';

/** Two sets of eight: ACSM, two to three sets of 8 to 12. Four seconds each: common practice. */
export const deadlift: Exercise = {
  sets: afterLighter(counting(5, 4), twice(counting(8, 4))),
  needs: ['gym'],
  takesWeight: true,
  isHeavy: true,
  position: 'standing',
};
