import { counting, type Exercise, once } from '../../sets.ts';

export const inchworms: Exercise = {
  sets: once(counting(6, 8)),
  isOnFloor: true,
};
