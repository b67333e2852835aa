import { type Exercise, moving, once } from '../../sets.ts';

/** Forty seconds: common practice. */
export const buttKicks: Exercise = {
  sets: once(moving(40)),
  hasImpact: true,
  position: 'standing',
};
