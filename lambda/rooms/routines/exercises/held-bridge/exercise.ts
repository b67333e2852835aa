import { type Exercise, moving, twice } from '../../sets.ts';

/**
 * Held without movement, it loads a hamstring or its tendon least: first after a strain (JAT
 * 57(2):125; DSSF, BJSM 2020;54:528) and first at the sit bone (Goom 2016, JOSPT). Half a minute
 * twice: common practice.
 */
export const heldBridge: Exercise = {
  sets: twice(moving(30)),
  position: 'floor',
};
