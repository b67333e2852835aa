import { type Point, pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';

const kneading = (hand: Point) =>
  pose({
    at: { hip: [84, 100] },
    torso: -42,
    nearLeg: { ankle: [140, 139], foot: 0 },
    farLeg: { ankle: [82, 178], foot: 0 },
    nearArm: { hand },
  });

export const kneadHamstrings: Figure = {
  cycle: 3,
  muscle: 'hamstring',
  props: [{ kind: 'bench', from: 122, to: 176, top: 139 }],
  poses: [kneading([104, 114]), kneading([118, 106])],
};
