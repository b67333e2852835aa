import { type Point, pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';

const lifting = (hip: Point, torso: number, hand: Point) =>
  pose({
    at: { hip },
    torso,
    head: torso - 12,
    nearLeg: { ankle: [92, 178], foot: 0 },
    farLeg: { ankle: [98, 178], foot: 0 },
    nearArm: { hand },
  });

export const barOnTheFloor = lifting([61, 116], -12, [107, 162]);

export const deadlift: Figure = {
  cycle: 4,
  muscle: 'hamstring',
  props: [{ kind: 'barbell' }],
  poses: [barOnTheFloor, lifting([73, 107], -42, [107, 128]), lifting([95, 98], -91, [104, 102])],
};
