import { type Point, pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';

const lunging = (hip: Point, torso: number) =>
  pose({
    at: { hip },
    torso,
    nearLeg: { ankle: [52, 172], foot: 40 },
    farLeg: { ankle: [128, 178], foot: 0 },
    nearArm: { upper: 100, forearm: 40 },
  });

export const standingHipFlexorStretch: Figure = {
  course: 'settling',
  cycle: 7,
  muscle: 'hip-front',
  poses: [lunging([98, 108], -87), lunging([103, 115], -93)],
};
