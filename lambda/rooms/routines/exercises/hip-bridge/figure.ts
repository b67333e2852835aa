import { type Point, pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';

/** Larger than somebody who stands: it is low, and would be small in the box. */
const size = 1.2;

const bridging = (shoulder: Point, torso: number) =>
  pose({
    size,
    at: { shoulder },
    torso,
    head: 180,
    nearLeg: { ankle: [160, 177], foot: 0 },
    farLeg: { ankle: [166, 177], foot: 0 },
    nearArm: { upper: 12, forearm: 0 },
  });

export const hipBridge: Figure = {
  cycle: 3,
  size,
  muscle: 'seat',
  poses: [bridging([46, 170], 180), bridging([46, 170], 180 - 33)],
};
