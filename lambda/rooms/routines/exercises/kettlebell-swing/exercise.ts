import { afterLighter, counting, type Exercise, twice } from '../../sets.ts';

/**
 * Power before strength (NSCA), and not for who is new: common practice. Two sets of ten: ACSM, 8 to
 * 12; two seconds each: common practice.
 */
export const kettlebellSwing: Exercise = {
  sets: afterLighter(counting(6, 2), twice(counting(10, 2))),
  needs: ['kettlebell'],
  level: 'not-new',
  takesWeight: true,
  position: 'standing',
};
