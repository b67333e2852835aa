import { type Exercise, eachSide, moving } from '../../sets.ts';

export const quadStretch: Exercise = eachSide(moving(30));
