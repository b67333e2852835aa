import { type Exercise, eachSide, moving } from '../../sets.ts';

export const hipFlexorStretch: Exercise = { ...eachSide(moving(30)), isOnFloor: true };
