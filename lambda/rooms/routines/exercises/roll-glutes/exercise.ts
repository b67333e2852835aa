import { type Exercise, eachSide, moving } from '../../sets.ts';

export const rollGlutes: Exercise = {
  sets: eachSide(moving(40)),
  isOnFloor: true,
};
