import { counting, type Exercise, eachSide } from '../../sets.ts';

export const kneeMarch: Exercise = {
  sets: eachSide(counting(8, 3)),
};
