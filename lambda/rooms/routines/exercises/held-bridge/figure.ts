import { type Point, pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';

const bridging = (shoulder: Point, torso: number) =>
  pose({
    at: { shoulder },
    torso,
    head: 180,
    nearLeg: { ankle: [136, 178], foot: 0 },
    farLeg: { ankle: [141, 178], foot: 0 },
    nearArm: { upper: 12, forearm: 0 },
  });

export const heldBridge: Figure = {
  course: 'settling',
  cycle: 7,
  muscle: 'hamstring',
  poses: [bridging([46, 172], 180), bridging([46, 172], 180 - 24)],
};
