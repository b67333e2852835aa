import { type Exercise, eachSide, moving } from '../../sets.ts';

export const rollCalves: Exercise = { ...eachSide(moving(40)), isOnFloor: true };
