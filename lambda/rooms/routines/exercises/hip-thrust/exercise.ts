import { type Point, pose } from '../../figures/body.ts';
import { counting, type Exercise, twice } from '../../sets.ts';

const thrusting = (torso: number, head: number, hand: Point) =>
  pose({
    at: { shoulder: [58, 134] },
    torso,
    head,
    nearLeg: { ankle: [150, 178], foot: 0 },
    farLeg: { ankle: [155, 178], foot: 0 },
    nearArm: { hand },
  });

/** Two sets of ten: ACSM, 8 to 12. Three seconds each: common practice. */
export const hipThrust: Exercise = {
  sets: twice(counting(10, 3)),
  position: 'floor',
  figure: {
    cycle: 3,
    muscle: 'seat',
    props: [{ kind: 'bench', from: 12, to: 58, top: 146 }],
    poses: [thrusting(222, 240, [96, 152]), thrusting(180, 205, [107, 126])],
  },
};
