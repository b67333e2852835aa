import { counting, type Exercise, twice } from '../../sets.ts';

export const hipThrust: Exercise = {
  sets: twice(counting(10, 3)),
  isOnFloor: true,
};
