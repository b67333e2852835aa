import { type Exercise, eachSide, moving } from '../../sets.ts';

export const legCrossovers: Exercise = { ...eachSide(moving(35)), isOnFloor: true };
