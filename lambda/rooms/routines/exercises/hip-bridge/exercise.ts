import { type Point, pose } from '../../figures/body.ts';
import { counting, type Exercise, twice } from '../../sets.ts';

const bridging = (shoulder: Point, torso: number) =>
  pose({
    at: { shoulder },
    torso,
    head: 180,
    nearLeg: { ankle: [136, 178], foot: 0 },
    farLeg: { ankle: [141, 178], foot: 0 },
    nearArm: { upper: 12, forearm: 0 },
  });

/** Two sets of ten: ACSM, 8 to 12. Three seconds each: common practice. */
export const hipBridge: Exercise = {
  sets: twice(counting(10, 3)),
  position: 'floor',
  figure: {
    cycle: 3,
    muscle: 'seat',
    poses: [bridging([46, 172], 180), bridging([46, 172], 180 - 24)],
  },
};
