import { counting, type Exercise, twice } from '../../sets.ts';

export const hipBridge: Exercise = {
  sets: twice(counting(10, 3)),
  isOnFloor: true,
};
