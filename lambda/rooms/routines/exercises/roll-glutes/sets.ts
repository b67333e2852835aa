import { type Exercise, eachSide, moving } from '../../sets.ts';

export const rollGlutes: Exercise = {
  ...eachSide(moving(40)),
  atSitBone: 'presses',
  isOnFloor: true,
};
