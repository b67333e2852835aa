import { pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';

const ahead = { thigh: 68, shin: 74, foot: -8 } as const;
const behind = { thigh: 108, shin: 118, foot: 34 } as const;
const under = { thigh: 90, shin: 90, foot: 0 } as const;
const passing = { thigh: 72, shin: 122, foot: 30 } as const;
const forward = { upper: 72, forearm: 52 } as const;
const back = { upper: 112, forearm: 98 } as const;
const beside = { upper: 92, forearm: 76 } as const;
const striding = { at: { hip: [98, 100] }, torso: -88 } as const;
const upright = { at: { hip: [98, 98] }, torso: -88 } as const;

export const briskWalk: Figure = {
  course: 'round',
  cycle: 1.1,
  muscle: 'hamstring',
  poses: [
    pose({ ...striding, nearLeg: ahead, farLeg: behind, nearArm: back, farArm: forward }),
    pose({ ...upright, nearLeg: under, farLeg: passing, nearArm: beside, farArm: beside }),
    pose({ ...striding, nearLeg: behind, farLeg: ahead, nearArm: forward, farArm: back }),
    pose({ ...upright, nearLeg: passing, farLeg: under, nearArm: beside, farArm: beside }),
  ],
};
