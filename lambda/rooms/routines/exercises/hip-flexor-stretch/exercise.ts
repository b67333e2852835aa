import { type Exercise, eachSide, moving } from '../../sets.ts';

export const hipFlexorStretch: Exercise = {
  sets: eachSide(moving(30)),
  isOnFloor: true,
};
