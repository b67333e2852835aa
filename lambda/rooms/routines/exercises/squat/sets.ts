import { counting, type Exercise, twice } from '../../sets.ts';

export const squat: Exercise = { ...twice(counting(8, 4)), atSitBone: 'bends-deep' };
