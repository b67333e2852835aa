import { type Exercise, moving, once } from '../../sets.ts';

export const plank: Exercise = { ...once(moving(30)), isOnFloor: true };
