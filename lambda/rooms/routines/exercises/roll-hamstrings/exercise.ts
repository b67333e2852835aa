import { pose } from '../../figures/body.ts';
import { type Exercise, eachSide, moving } from '../../sets.ts';

const rollingTheThigh = (hip: number, torso: number) =>
  pose({
    at: { hip: [hip, 153] },
    torso,
    head: -112,
    nearLeg: { thigh: 0, shin: 12, foot: -70 },
    farLeg: { ankle: [148, 178], foot: 0 },
    nearArm: { hand: [32, 178] },
    farArm: { hand: [38, 178] },
  });

/** Three quarters of a minute a side: common practice. */
export const rollHamstrings: Exercise = {
  sets: eachSide(moving(45)),
  position: 'floor',
  figure: {
    cycle: 5,
    muscle: 'hamstring',
    props: [{ kind: 'roller', at: [110, 118] }],
    poses: [rollingTheThigh(75, -141), rollingTheThigh(96, -147)],
  },
};
