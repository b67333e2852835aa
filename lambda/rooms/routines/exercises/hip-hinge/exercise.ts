import { counting, type Exercise, twice } from '../../sets.ts';

/** Bridges and thrusts for who stays standing. Two sets of ten: ACSM, 8 to 12. */
export const hipHinge: Exercise = {
  sets: twice(counting(10, 4)),
  position: 'standing',
};
