import { type Exercise, eachSide, moving } from '../../sets.ts';

export const hamstringStretch: Exercise = {
  sets: eachSide(moving(30)),
  isOnFloor: true,
};
