import { counting, type Exercise, once } from '../../sets.ts';

/** Five, which go four metres or so: common practice. */
export const inchworms: Exercise = {
  sets: once(counting(5, 8)),
  position: 'hands-down',
};
