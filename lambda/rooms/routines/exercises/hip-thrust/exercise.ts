import { counting, type Exercise, twice } from '../../sets.ts';

/** Two sets of ten: ACSM, 8 to 12. Three seconds each: common practice. */
export const hipThrust: Exercise = {
  sets: twice(counting(10, 3)),
  level: 'not-new',
  position: 'floor',
};
