import { type Point, pose } from '../../figures/body.ts';
import { afterLighter, counting, type Exercise, twice } from '../../sets.ts';

const lifting = (hip: Point, torso: number, hand: Point) =>
  pose({
    at: { hip },
    torso,
    head: torso - 12,
    nearLeg: { ankle: [92, 178], foot: 0 },
    farLeg: { ankle: [98, 178], foot: 0 },
    nearArm: { hand },
  });

export const barOnTheFloor = lifting([68, 132], -32, [107, 162]);

/** Two sets of eight: ACSM, two to three sets of 8 to 12. Four seconds each: common practice. */
export const deadlift: Exercise = {
  sets: afterLighter(counting(5, 4), twice(counting(8, 4))),
  needs: ['gym'],
  takesWeight: true,
  isHeavy: true,
  position: 'standing',
  figure: {
    cycle: 4,
    muscle: 'hamstring',
    props: [{ kind: 'barbell' }],
    poses: [barOnTheFloor, lifting([77, 115], -50, [107, 132]), lifting([95, 98], -91, [104, 102])],
  },
};
