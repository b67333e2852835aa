import { type Exercise, eachSide, moving } from '../../sets.ts';

export const rollHamstrings: Exercise = {
  sets: eachSide(moving(45)),
  isOnFloor: true,
};
