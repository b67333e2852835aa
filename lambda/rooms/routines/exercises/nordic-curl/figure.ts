import { type Point, pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';

const lowering = (hip: Point, thigh: number, torso: number, hand: Point) =>
  pose({
    at: { hip },
    torso,
    nearLeg: { thigh, shin: 180, foot: 180 },
    farLeg: { thigh, shin: 180, foot: 180 },
    nearArm: { hand },
  });

export const nordicCurl: Figure = {
  cycle: 6,
  muscle: 'hamstring',
  poses: [
    lowering([62, 136], 90, -90, [84, 104]),
    lowering([86, 144], 125, -55, [128, 118]),
    lowering([100, 160], 155, -25, [166, 174]),
  ],
};
