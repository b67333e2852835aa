import { type Point, pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';

const hinging = (hip: Point, torso: number, hand: Point) =>
  pose({
    at: { hip },
    torso,
    head: torso - 8,
    nearLeg: { ankle: [96, 178], foot: 0 },
    farLeg: { ankle: [104, 178], foot: 0 },
    nearArm: { hand },
  });

export const hipHinge: Figure = {
  cycle: 4,
  muscle: 'hamstring',
  poses: [hinging([98, 98], -90, [103, 92]), hinging([84, 103], -24, [94, 98])],
};
