import { type Exercise, eachSide, moving } from '../../sets.ts';

/** The hip flexor stretch without kneeling. Half a minute a side: common practice. */
export const standingHipFlexorStretch: Exercise = {
  sets: eachSide(moving(30)),
  position: 'standing',
};
