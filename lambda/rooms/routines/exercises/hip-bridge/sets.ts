import { counting, type Exercise, twice } from '../../sets.ts';

export const hipBridge: Exercise = { ...twice(counting(10, 3)), isOnFloor: true };
