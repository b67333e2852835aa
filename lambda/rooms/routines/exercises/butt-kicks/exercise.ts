import { type Exercise, moving, once } from '../../sets.ts';

export const buttKicks: Exercise = {
  sets: once(moving(45)),
  hasImpact: true,
};
