import { counting, type Exercise, twice } from '../../sets.ts';

export const kettlebellSwing: Exercise = {
  sets: twice(counting(10, 2)),
  needs: ['kettlebell'],
};
