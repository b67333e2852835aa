import { type Exercise, eachSide, moving } from '../../sets.ts';

export const calfStretch: Exercise = {
  sets: eachSide(moving(30)),
};
