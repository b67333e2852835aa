import { pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';

const swinging = (thigh: number, shin: number) =>
  pose({
    at: { hip: [88, 97] },
    torso: -90,
    nearLeg: { thigh, shin, foot: shin - 85 },
    farLeg: { ankle: [90, 178], foot: 0 },
    nearArm: { upper: 100, forearm: 80 },
    farArm: { hand: [142, 60] },
  });

export const legSwings: Figure = {
  cycle: 2,
  muscle: 'hamstring',
  props: [{ kind: 'wall', x: 148 }],
  poses: [swinging(118, 128), swinging(88, 92), swinging(45, 52)],
};
