import { type Point, pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';

const leaning = (hip: Point, torso: number) =>
  pose({
    at: { hip },
    torso,
    nearLeg: { ankle: [61, 177], foot: 15 },
    farLeg: { ankle: [65, 177], foot: 15 },
    nearArm: { hand: [144, 40] },
  });

export const wallPlank: Figure = {
  course: 'settling',
  cycle: 7,
  muscle: 'core',
  props: [{ kind: 'wall', x: 148 }],
  poses: [leaning([97, 105], -58), leaning([94, 104], -66)],
};
