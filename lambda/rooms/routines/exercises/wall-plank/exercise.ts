import { type Exercise, moving, once } from '../../sets.ts';

/** A plank that needs no floor. Half a minute: common practice. */
export const wallPlank: Exercise = {
  sets: once(moving(30)),
  position: 'standing',
};
