import { type Exercise, eachSide, moving } from '../../sets.ts';

export const legCrossovers: Exercise = {
  sets: eachSide(moving(35)),
  isOnFloor: true,
};
