import { counting, type Exercise, twice } from '../../sets.ts';

export const squat: Exercise = {
  sets: twice(counting(8, 4)),
};
