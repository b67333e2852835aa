import { afterLighter, counting, type Exercise, twice } from '../../sets.ts';

/**
 * Power before strength, and a skilled lift only for who was taught it (NSCA). Two sets of ten: ACSM,
 * 8 to 12; two seconds each: common practice.
 */
export const kettlebellSwing: Exercise = {
  sets: afterLighter(counting(6, 2), twice(counting(10, 2))),
  needs: ['kettlebell'],
  level: 'taught',
  takesWeight: true,
  position: 'standing',
};
