import { counting, type Exercise, once } from '../../sets.ts';

export const inchworms: Exercise = {
  ...once(counting(6, 8)),
  atSitBone: 'bends-deep',
  isOnFloor: true,
};
