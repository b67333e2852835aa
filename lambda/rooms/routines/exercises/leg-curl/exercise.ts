import { counting, type Exercise, twice } from '../../sets.ts';

/** Two sets of ten: ACSM, 8 to 12. Four seconds each: common practice. */
export const legCurl: Exercise = {
  sets: twice(counting(10, 4)),
  needs: ['gym'],
  takesWeight: true,
  position: 'machine',
};
