import { counting, type Exercise, twice } from '../../sets.ts';

export const clean: Exercise = {
  ...twice(counting(5, 6)),
  needs: ['gym'],
  atSitBone: 'bends-deep',
};
