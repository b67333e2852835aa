import { type Exercise, eachSide, moving } from '../../sets.ts';

export const rollCalves: Exercise = {
  sets: eachSide(moving(40)),
  isOnFloor: true,
};
