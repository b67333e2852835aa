import { afterLighter, counting, type Exercise, twiceEachSide } from '../../sets.ts';

/** Two sets of eight a side: ACSM, two to three sets of 8 to 12. Four seconds each: common practice. */
export const oneLegDeadlift: Exercise = {
  sets: afterLighter(counting(4, 4), twiceEachSide(counting(8, 4))),
  takesWeight: true,
  position: 'standing',
  isOnOneLeg: true,
};
