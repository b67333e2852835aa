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

export const barOnTheFloor = lifting([68, 132], -32, [107, 162]);

export const deadlift: Figure = {
  cycle: 4,
  muscle: 'hamstring',
  props: [{ kind: 'barbell' }],
  poses: [barOnTheFloor, lifting([77, 115], -50, [107, 132]), lifting([95, 98], -91, [104, 102])],
};
