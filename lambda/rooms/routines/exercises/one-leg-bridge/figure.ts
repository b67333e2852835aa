import { type Point, pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';

const bridging = (shoulder: Point, torso: number, free: number) =>
  pose({
    at: { shoulder },
    torso,
    head: 180,
    nearLeg: { ankle: [136, 178], foot: 0 },
    farLeg: { thigh: free, shin: free + 6, foot: free - 60 },
    nearArm: { upper: 12, forearm: 0 },
  });

export const oneLegBridge: Figure = {
  cycle: 4,
  muscle: 'hamstring',
  poses: [bridging([46, 172], 180, -42), bridging([46, 172], 180 - 24, -38)],
};
