import { pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';

const curling = (nearShin: number, farShin: number, swing: number) =>
  pose({
    at: { hip: [100, 95] },
    torso: -88,
    nearLeg: { thigh: 90, shin: nearShin, foot: nearShin - 85 },
    farLeg: { thigh: 90, shin: farShin, foot: farShin - 85 },
    nearArm: { upper: 95 - swing, forearm: 25 - swing },
    farArm: { upper: 95 + swing, forearm: 25 + swing },
  });

export const heelCurls: Figure = {
  course: 'round',
  cycle: 1.8,
  muscle: 'hamstring',
  poses: [curling(158, 92, 20), curling(110, 110, 0), curling(92, 158, -20), curling(110, 110, 0)],
};
