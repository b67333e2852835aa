import { counting, type Exercise, eachSide } from '../../sets.ts';

export const kneeMarch: Exercise = eachSide(counting(8, 3));
