import { pose } from '../../figures/body.ts';
import { type Exercise, eachSide, moving } from '../../sets.ts';

const swinging = (thigh: number, shin: number) =>
  pose({
    at: { hip: [88, 97] },
    torso: -90,
    nearLeg: { thigh, shin, foot: shin - 85 },
    farLeg: { ankle: [90, 178], foot: 0 },
    nearArm: { upper: 100, forearm: 80 },
    farArm: { hand: [142, 60] },
  });

/** Leg crossovers for who stays on their feet. Dose: common practice, as long as what it replaces. */
export const legSwings: Exercise = {
  sets: eachSide(moving(30)),
  position: 'standing',
  figure: {
    cycle: 2,
    muscle: 'hamstring',
    props: [{ kind: 'wall', x: 148 }],
    poses: [swinging(118, 128), swinging(88, 92), swinging(45, 52)],
  },
};
