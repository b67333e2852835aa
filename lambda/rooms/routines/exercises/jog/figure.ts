import { pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';

const onTheFarFoot = { at: { hip: [100, 96] }, torso: -86 } as const;
const inTheAir = { at: { hip: [100, 92] }, torso: -86 } as const;
const knee = { thigh: 45, shin: 118, foot: 25 } as const;
const trailing = { thigh: 112, shin: 172, foot: 55 } as const;
const landing = { thigh: 78, shin: 100, foot: 5 } as const;
const standing = { ankle: [97, 176], foot: 0 } as const;
const ahead = { upper: 60, forearm: -15 } as const;
const behind = { upper: 132, forearm: 48 } as const;

export const jog: Figure = {
  course: 'round',
  cycle: 0.8,
  muscle: 'hamstring',
  poses: [
    pose({ ...onTheFarFoot, nearLeg: knee, farLeg: standing, nearArm: behind, farArm: ahead }),
    pose({ ...inTheAir, nearLeg: landing, farLeg: trailing, nearArm: behind, farArm: ahead }),
    pose({ ...onTheFarFoot, nearLeg: standing, farLeg: knee, nearArm: ahead, farArm: behind }),
    pose({ ...inTheAir, nearLeg: trailing, farLeg: landing, nearArm: ahead, farArm: behind }),
  ],
};
