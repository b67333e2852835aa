import { type Point, pose } from '../../figures/body.ts';
import { type Exercise, eachSide, moving } from '../../sets.ts';

const kneeling = (hip: Point, torso: number) =>
  pose({
    at: { hip },
    torso,
    nearLeg: { ankle: [34, 178], foot: 180 },
    farLeg: { ankle: [130, 178], foot: 0 },
    nearArm: { upper: 80, forearm: 30 },
    farArm: { upper: 75, forearm: 25 },
  });

/** Half a minute a side: common practice. */
export const hipFlexorStretch: Exercise = {
  sets: eachSide(moving(30)),
  position: 'floor',
  figure: {
    course: 'settling',
    cycle: 7,
    muscle: 'hip-front',
    poses: [kneeling([76, 136], -84), kneeling([96, 142], -92)],
  },
};
