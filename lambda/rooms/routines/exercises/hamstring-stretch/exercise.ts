import { pose } from '../../figures/body.ts';
import { type Exercise, eachSide, moving } from '../../sets.ts';

const pullingTheThigh = (shin: number) =>
  pose({
    at: { hip: [108, 172] },
    torso: 180,
    nearLeg: { thigh: -96, shin, foot: shin - 80 },
    farLeg: { ankle: [186, 176], foot: -75 },
    nearArm: { hand: [100, 138] },
    farArm: { hand: [104, 140] },
  });

/** Half a minute a side: common practice. */
export const hamstringStretch: Exercise = {
  sets: eachSide(moving(30)),
  position: 'floor',
  figure: {
    course: 'settling',
    cycle: 7,
    muscle: 'hamstring',
    poses: [pullingTheThigh(10), pullingTheThigh(-32), pullingTheThigh(-74)],
  },
};
