import { counting, type Exercise, eachSide } from '../../sets.ts';

export const oneLegDeadlift: Exercise = {
  sets: eachSide(counting(8, 4)),
};
