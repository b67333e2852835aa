import { type Point, pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';

const kneading = (hand: Point) =>
  pose({
    at: { hip: [84, 100] },
    torso: -28,
    nearLeg: { ankle: [136, 139], foot: 0 },
    farLeg: { ankle: [82, 178], foot: 0 },
    nearArm: { hand },
  });

export const kneadCalves: Figure = {
  cycle: 3,
  muscle: 'calf',
  props: [{ kind: 'bench', from: 118, to: 172, top: 139 }],
  poses: [kneading([128, 126]), kneading([126, 112])],
};
