import { afterLighter, counting, type Exercise, twice } from '../../sets.ts';

/**
 * Power comes before strength, and the clean only for who was taught it (NSCA). Two sets of five
 * after three with an empty bar: common practice.
 */
export const clean: Exercise = {
  sets: afterLighter(counting(3, 6), twice(counting(5, 6))),
  needs: ['gym'],
  level: 'taught',
  takesWeight: true,
  isHeavy: true,
  position: 'standing',
};
