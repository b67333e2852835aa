import { type Exercise, eachSide, moving } from '../../sets.ts';

export const hamstringStretch: Exercise = { ...eachSide(moving(30)), isOnFloor: true };
