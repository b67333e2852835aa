import { pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';

const onTheFarFoot = { at: { hip: [100, 98] }, torso: -87 } as const;
const inTheAir = { at: { hip: [100, 95] }, torso: -87 } as const;
const knee = { thigh: 60, shin: 122, foot: 28 } as const;
const trailing = { thigh: 106, shin: 152, foot: 50 } as const;
const landing = { thigh: 78, shin: 94, foot: 2 } as const;
const standing = { ankle: [98, 177], foot: 0 } as const;
const ahead = { upper: 68, forearm: 2 } as const;
const behind = { upper: 122, forearm: 56 } as const;

/** The jog of it, low and unhurried. */
export const walkAndJog: Figure = {
  course: 'round',
  cycle: 0.9,
  muscle: 'hamstring',
  poses: [
    pose({ ...onTheFarFoot, nearLeg: knee, farLeg: standing, nearArm: behind, farArm: ahead }),
    pose({ ...inTheAir, nearLeg: landing, farLeg: trailing, nearArm: behind, farArm: ahead }),
    pose({ ...onTheFarFoot, nearLeg: standing, farLeg: knee, nearArm: ahead, farArm: behind }),
    pose({ ...inTheAir, nearLeg: trailing, farLeg: landing, nearArm: ahead, farArm: behind }),
  ],
};
