import { counting, type Exercise, eachSide } from '../../sets.ts';

export const oneLegDeadlift: Exercise = { ...eachSide(counting(8, 4)), atSitBone: 'bends-deep' };
