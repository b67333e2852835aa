import { type Point, pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';

const thrusting = (torso: number, head: number, hand: Point) =>
  pose({
    at: { shoulder: [58, 134] },
    torso,
    head,
    nearLeg: { ankle: [150, 178], foot: 0 },
    farLeg: { ankle: [155, 178], foot: 0 },
    nearArm: { hand },
  });

export const hipThrust: Figure = {
  cycle: 3,
  muscle: 'seat',
  props: [{ kind: 'bench', from: 12, to: 58, top: 146 }],
  poses: [thrusting(222, 240, [96, 152]), thrusting(180, 205, [107, 126])],
};
