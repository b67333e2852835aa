import { type Point, pose } from '../../figures/body.ts';
import { type Exercise, eachSide, moving } from '../../sets.ts';

const kneading = (hand: Point) =>
  pose({
    at: { hip: [84, 100] },
    torso: -28,
    nearLeg: { ankle: [136, 139], foot: 0 },
    farLeg: { ankle: [82, 178], foot: 0 },
    nearArm: { hand },
  });

/** Calf rolls without roller or floor, by hand. Dose: common practice, as long as what it replaces. */
export const kneadCalves: Exercise = {
  sets: eachSide(moving(40)),
  position: 'standing',
  figure: {
    cycle: 3,
    muscle: 'calf',
    props: [{ kind: 'bench', from: 118, to: 172, top: 139 }],
    poses: [kneading([128, 126]), kneading([126, 112])],
  },
};
