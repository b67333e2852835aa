import { type Exercise, moving, once } from '../../sets.ts';

/**
 * Walking comes first of all after a strain, and brisk before any running (PEACE & LOVE, BJSM
 * 2020;54:72; JAT 57(2):125). A minute and a half: common practice.
 */
export const briskWalk: Exercise = {
  sets: once(moving(90)),
  position: 'standing',
};
