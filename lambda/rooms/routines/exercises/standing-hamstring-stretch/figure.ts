import { type Point, pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';

const tipping = (torso: number, hand: Point) =>
  pose({
    at: { hip: [80, 100] },
    torso,
    nearLeg: { ankle: [146, 142], foot: -62 },
    farLeg: { ankle: [78, 178], foot: 0 },
    nearArm: { hand },
  });

export const standingHamstringStretch: Figure = {
  course: 'settling',
  cycle: 7,
  muscle: 'hamstring',
  props: [{ kind: 'bench', from: 126, to: 176, top: 148 }],
  poses: [tipping(-82, [100, 98]), tipping(-52, [120, 108])],
};
