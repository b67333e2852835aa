import { counting, type Exercise, eachSide } from '../../sets.ts';

/**
 * One leg carries what two did before, which is a step of its own after a strain (PMC4555507, table
 * 2; JAT 57(2):125). Six a side of four seconds: common practice.
 */
export const oneLegBridge: Exercise = {
  sets: eachSide(counting(6, 4)),
  position: 'floor',
};
