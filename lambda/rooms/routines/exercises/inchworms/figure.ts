import { pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';

const fold = pose({
  at: { hip: [42, 102] },
  torso: 42,
  head: 66,
  nearLeg: { ankle: [46, 178], foot: 0 },
  farLeg: { ankle: [52, 178], foot: 0 },
  nearArm: { hand: [110, 178] },
  farArm: { hand: [114, 178] },
});

const handsHalfway = pose({
  at: { hip: [74, 110] },
  torso: 30,
  head: 56,
  nearLeg: { ankle: [38, 176], foot: 14 },
  farLeg: { ankle: [42, 176], foot: 14 },
  nearArm: { hand: [140, 178] },
  farArm: { hand: [144, 178] },
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

export const inchworms: Figure = {
  course: 'round',
  cycle: 8,
  muscle: 'hamstring',
  poses: [fold, handsHalfway, highPlank, feetHalfway],
};
