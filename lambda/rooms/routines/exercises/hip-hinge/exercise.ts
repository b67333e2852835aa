import { type Point, pose } from '../../figures/body.ts';
import { counting, type Exercise, twice } from '../../sets.ts';

const hinging = (hip: Point, torso: number, hand: Point) =>
  pose({
    at: { hip },
    torso,
    head: torso - 8,
    nearLeg: { ankle: [96, 178], foot: 0 },
    farLeg: { ankle: [104, 178], foot: 0 },
    nearArm: { hand },
  });

/** Bridges and thrusts for who stays standing. Two sets of ten: ACSM, 8 to 12. */
export const hipHinge: Exercise = {
  sets: twice(counting(10, 4)),
  position: 'standing',
  figure: {
    cycle: 4,
    muscle: 'hamstring',
    poses: [hinging([98, 98], -90, [103, 92]), hinging([84, 103], -24, [94, 98])],
  },
};
