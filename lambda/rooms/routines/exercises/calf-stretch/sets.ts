import { type Exercise, eachSide, moving } from '../../sets.ts';

export const calfStretch: Exercise = eachSide(moving(30));
