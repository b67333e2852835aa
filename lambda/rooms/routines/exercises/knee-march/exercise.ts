import { pose } from '../../figures/body.ts';
import { counting, type Exercise, eachSide } from '../../sets.ts';

const marching = (thigh: number, shin: number) =>
  pose({
    at: { hip: [95, 97] },
    torso: -90,
    nearLeg: { thigh, shin, foot: shin - 90 },
    farLeg: { ankle: [97, 178], foot: 0 },
    nearArm: { upper: 100 + (88 - thigh) / 4, forearm: 80 },
    farArm: { upper: 84 - (88 - thigh) / 3, forearm: 70 - (88 - thigh) },
  });

/** Eight a side, three seconds each: common practice. */
export const kneeMarch: Exercise = {
  sets: eachSide(counting(8, 3)),
  position: 'standing',
  figure: {
    cycle: 3,
    muscle: 'hip-front',
    poses: [marching(88, 92), marching(45, 100), marching(0, 90)],
  },
};
