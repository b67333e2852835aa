import { pose } from '../../figures/body.ts';
import { counting, type Exercise, once } from '../../sets.ts';

const fold = pose({
  at: { hip: [56, 102] },
  torso: 42,
  head: 66,
  nearLeg: { ankle: [60, 178], foot: 0 },
  farLeg: { ankle: [66, 178], foot: 0 },
  nearArm: { hand: [124, 178] },
  farArm: { hand: [128, 178] },
});

const handsHalfway = pose({
  at: { hip: [78, 108] },
  torso: 30,
  head: 56,
  nearLeg: { ankle: [46, 178], foot: 8 },
  farLeg: { ankle: [52, 178], foot: 8 },
  nearArm: { hand: [152, 178] },
  farArm: { hand: [156, 178] },
});

const highPlank = pose({
  at: { shoulder: [150, 122] },
  torso: -17,
  head: -12,
  nearLeg: { ankle: [26, 166], foot: 75 },
  farLeg: { ankle: [29, 166], foot: 75 },
  nearArm: { hand: [154, 178] },
  farArm: { hand: [158, 178] },
});

const feetHalfway = pose({
  at: { hip: [96, 104] },
  torso: 36,
  head: 62,
  nearLeg: { ankle: [86, 178], foot: 5 },
  farLeg: { ankle: [78, 173], foot: 30 },
  nearArm: { hand: [164, 178] },
  farArm: { hand: [167, 178] },
});

/** Five, which go four metres or so: common practice. */
export const inchworms: Exercise = {
  sets: once(counting(5, 8)),
  position: 'hands-down',
  figure: {
    course: 'round',
    cycle: 8,
    muscle: 'hamstring',
    poses: [fold, handsHalfway, highPlank, feetHalfway],
  },
};
