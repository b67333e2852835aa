import { pose } from '../../figures/body.ts';
import { type Exercise, eachSide, moving } from '../../sets.ts';

const rollingTheCalf = (hip: number, torso: number) =>
  pose({
    at: { hip: [hip, 158] },
    torso,
    head: -108,
    nearLeg: { thigh: -6, shin: 2, foot: -75 },
    farLeg: { ankle: [112, 178], foot: 0 },
    nearArm: { hand: [30, 178] },
    farArm: { hand: [34, 178] },
  });

/** Two thirds of a minute a side: common practice. */
export const rollCalves: Exercise = {
  sets: eachSide(moving(40)),
  position: 'floor',
  figure: {
    cycle: 5,
    muscle: 'calf',
    props: [{ kind: 'roller', at: [138, 144] }],
    poses: [rollingTheCalf(66, -134), rollingTheCalf(80, -140)],
  },
};
