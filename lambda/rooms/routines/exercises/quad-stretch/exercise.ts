import { type Point, pose } from '../../figures/body.ts';
import { type Exercise, eachSide, moving } from '../../sets.ts';

const holdingTheFoot = (thigh: number, shin: number, hand: Point) =>
  pose({
    at: { hip: [92, 98] },
    torso: -89,
    nearLeg: { thigh, shin, foot: shin - 75 },
    farLeg: { ankle: [95, 178], foot: 0 },
    nearArm: { hand },
    farArm: { hand: [145, 62] },
  });

/** Half a minute a side: common practice. */
export const quadStretch: Exercise = {
  sets: eachSide(moving(30)),
  position: 'standing',
  figure: {
    course: 'settling',
    cycle: 7,
    muscle: 'thigh-front',
    props: [{ kind: 'wall', x: 152 }],
    poses: [holdingTheFoot(68, 222, [78, 100]), holdingTheFoot(93, 250, [78, 100])],
  },
};
