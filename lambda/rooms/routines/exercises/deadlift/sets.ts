import { counting, type Exercise, twice } from '../../sets.ts';

export const deadlift: Exercise = {
  ...twice(counting(8, 5)),
  needs: ['gym'],
  atSitBone: 'bends-deep',
};
