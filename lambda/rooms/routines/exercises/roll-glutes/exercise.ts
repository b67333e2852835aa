import { between, type Point, type Pose, pose } from '../../figures/body.ts';
import { type Exercise, eachSide, moving } from '../../sets.ts';

/** One ankle rests on the other knee, that thigh turned out toward who looks. */
function rollingTheSeat(hip: number, torso: number): Pose {
  const sitting = pose({
    at: { hip: [hip, 150] },
    torso,
    head: -112,
    nearLeg: { thigh: 0, shin: 0, foot: 0 },
    farLeg: { ankle: [144, 178], foot: 0 },
    nearArm: { hand: [38, 178] },
    farArm: { hand: [42, 178] },
  });
  const [x, y] = sitting.farKnee;
  const nearAnkle: Point = [x + 3, y - 6];
  return {
    ...sitting,
    nearKnee: between(sitting.nearHip, nearAnkle, 34, 24, -1),
    nearAnkle,
    nearToe: [x + 12, y - 14],
  };
}

/** Two thirds of a minute a side: common practice. */
export const rollGlutes: Exercise = {
  sets: eachSide(moving(40)),
  position: 'floor',
  figure: {
    cycle: 4,
    muscle: 'seat',
    props: [{ kind: 'roller', at: [84, 90] }],
    poses: [rollingTheSeat(80, -145), rollingTheSeat(94, -150)],
  },
};
