import { type Point, pose } from '../../figures/body.ts';
import { type Exercise, eachSide, moving } from '../../sets.ts';

const leaning = (hip: Point, ankle: Point, foot: number) =>
  pose({
    at: { hip },
    torso: -64,
    nearLeg: { ankle, foot },
    farLeg: { ankle: [108, 178], foot: 0 },
    nearArm: { hand: [157, 70] },
    farArm: { hand: [157, 64] },
  });

/** Half a minute a side: common practice. */
export const calfStretch: Exercise = {
  sets: eachSide(moving(30)),
  position: 'standing',
  figure: {
    course: 'settling',
    cycle: 7,
    muscle: 'calf',
    props: [{ kind: 'wall', x: 164 }],
    poses: [leaning([92, 109], [45, 172], 38), leaning([92, 112], [46, 178], 0)],
  },
};
