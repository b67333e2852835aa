import { counting, type Exercise, twice } from '../../sets.ts';

export const kettlebellSwing: Exercise = {
  ...twice(counting(10, 2)),
  needs: ['kettlebell'],
  atSitBone: 'bends-deep',
};
