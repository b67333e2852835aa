import { type Point, pose } from '../../figures/body.ts';
import { afterLighter, counting, type Exercise, twiceEachSide } from '../../sets.ts';

const hinging = (hip: Point, torso: number, freeLeg: number, hand: Point) =>
  pose({
    at: { hip },
    torso,
    head: torso - 8,
    nearLeg: { ankle: [110, 178], foot: 0 },
    farLeg: { thigh: freeLeg, shin: freeLeg + 8, foot: freeLeg - 70 },
    nearArm: { upper: 95, forearm: 90 },
    farArm: { hand },
  });

/** Two sets of eight a side: ACSM, two to three sets of 8 to 12. Four seconds each: common practice. */
export const oneLegDeadlift: Exercise = {
  sets: afterLighter(counting(4, 4), twiceEachSide(counting(8, 4))),
  takesWeight: true,
  position: 'standing',
  figure: {
    cycle: 4,
    muscle: 'hamstring',
    props: [{ kind: 'kettlebell', hangs: 'straight-down' }],
    poses: [
      hinging([109, 98], -88, 103, [116, 103]),
      hinging([102, 100], -50, 130, [135, 117]),
      hinging([97, 102], -10, 172, [147, 148]),
    ],
  },
};
