import { type Exercise, moving, once } from '../../sets.ts';

/** Half a minute: common practice. */
export const plank: Exercise = {
  sets: once(moving(30)),
  position: 'floor',
};
