import { type Point, pose } from '../../figures/body.ts';
import { type Exercise, moving, once } from '../../sets.ts';

const leaning = (hip: Point, torso: number) =>
  pose({
    at: { hip },
    torso,
    nearLeg: { ankle: [61, 177], foot: 15 },
    farLeg: { ankle: [65, 177], foot: 15 },
    nearArm: { hand: [144, 40] },
  });

/** A plank that needs no floor. Half a minute: common practice. */
export const wallPlank: Exercise = {
  sets: once(moving(30)),
  position: 'standing',
  figure: {
    course: 'settling',
    cycle: 7,
    muscle: 'core',
    props: [{ kind: 'wall', x: 148 }],
    poses: [leaning([97, 105], -58), leaning([94, 104], -66)],
  },
};
