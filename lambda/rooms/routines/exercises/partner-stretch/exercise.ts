import { type Exercise, eachSide, moving } from '../../sets.ts';

export const partnerStretch: Exercise = {
  sets: eachSide(moving(30)),
  isOnFloor: true,
};
