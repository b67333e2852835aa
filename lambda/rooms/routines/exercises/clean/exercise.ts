import { counting, type Exercise, twice } from '../../sets.ts';

export const clean: Exercise = {
  sets: twice(counting(5, 6)),
  needs: ['gym'],
};
