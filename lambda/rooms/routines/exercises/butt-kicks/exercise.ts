import { pose } from '../../figures/body.ts';
import { type Exercise, moving, once } from '../../sets.ts';

const jogging = (hip: number, nearShin: number, farShin: number, swing: number) =>
  pose({
    at: { hip: [100, hip] },
    torso: -86,
    nearLeg: { thigh: 88, shin: nearShin, foot: nearShin - 80 },
    farLeg: { thigh: 88, shin: farShin, foot: farShin - 80 },
    nearArm: { upper: 95 - swing, forearm: 5 - swing },
    farArm: { upper: 95 + swing, forearm: 5 + swing },
  });

/** Forty seconds: common practice. */
export const buttKicks: Exercise = {
  sets: once(moving(40)),
  hasImpact: true,
  position: 'standing',
  figure: {
    course: 'round',
    cycle: 0.9,
    muscle: 'hamstring',
    poses: [
      jogging(97, 215, 96, 35),
      jogging(93, 150, 150, 0),
      jogging(97, 96, 215, -35),
      jogging(93, 150, 150, 0),
    ],
  },
};
