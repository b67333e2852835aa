import { type Exercise, eachSide, moving } from '../../sets.ts';

export const rollHamstrings: Exercise = {
  ...eachSide(moving(45)),
  atSitBone: 'presses',
  isOnFloor: true,
};
