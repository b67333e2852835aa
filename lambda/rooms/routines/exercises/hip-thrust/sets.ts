import { counting, type Exercise, twice } from '../../sets.ts';

export const hipThrust: Exercise = { ...twice(counting(10, 3)), isOnFloor: true };
