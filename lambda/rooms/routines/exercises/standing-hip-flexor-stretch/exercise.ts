import { type Point, pose } from '../../figures/body.ts';
import { type Exercise, eachSide, moving } from '../../sets.ts';

const lunging = (hip: Point, torso: number) =>
  pose({
    at: { hip },
    torso,
    nearLeg: { ankle: [52, 172], foot: 40 },
    farLeg: { ankle: [128, 178], foot: 0 },
    nearArm: { upper: 100, forearm: 40 },
  });

/** The hip flexor stretch without kneeling. Half a minute a side: common practice. */
export const standingHipFlexorStretch: Exercise = {
  sets: eachSide(moving(30)),
  position: 'standing',
  figure: {
    course: 'settling',
    cycle: 7,
    muscle: 'hip-front',
    poses: [lunging([98, 108], -87), lunging([103, 115], -93)],
  },
};
