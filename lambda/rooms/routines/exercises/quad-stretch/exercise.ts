import { type Exercise, eachSide, moving } from '../../sets.ts';

export const quadStretch: Exercise = {
  sets: eachSide(moving(30)),
};
