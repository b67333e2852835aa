import { counting, type Exercise, twice } from '../../sets.ts';

export const deadlift: Exercise = {
  sets: twice(counting(8, 5)),
  needs: ['gym'],
};
