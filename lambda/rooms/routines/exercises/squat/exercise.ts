import { type Point, pose } from '../../figures/body.ts';
import { counting, type Exercise, twice } from '../../sets.ts';

const squatting = (hip: Point, torso: number, arm: number) =>
  pose({
    at: { hip },
    torso,
    head: torso - 8,
    nearLeg: { ankle: [96, 178], foot: 0 },
    farLeg: { ankle: [104, 178], foot: 0 },
    nearArm: { upper: arm, forearm: arm - 6 },
    farArm: { upper: arm - 4, forearm: arm - 8 },
  });

/** Two sets of eight: ACSM, 8 to 12. Four seconds each: common practice. */
export const squat: Exercise = {
  sets: twice(counting(8, 4)),
  position: 'standing',
  figure: {
    cycle: 4,
    muscle: 'thigh-front',
    poses: [
      squatting([97, 98], -90, 84),
      squatting([84, 120], -72, 42),
      squatting([68, 140], -58, 4),
    ],
  },
};
