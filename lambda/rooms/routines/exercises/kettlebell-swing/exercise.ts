import { type Point, pose } from '../../figures/body.ts';
import { afterLighter, counting, type Exercise, twice } from '../../sets.ts';

const swinging = (hip: Point, torso: number, arm: number) =>
  pose({
    at: { hip },
    torso,
    head: torso - 10,
    nearLeg: { ankle: [94, 178], foot: 0 },
    farLeg: { ankle: [102, 178], foot: 0 },
    nearArm: { upper: arm, forearm: arm },
    farArm: { upper: arm - 3, forearm: arm + 3 },
  });

/** Power before strength (NSCA). Two sets of ten: ACSM, 8 to 12; two seconds each: common practice. */
export const kettlebellSwing: Exercise = {
  sets: afterLighter(counting(6, 2), twice(counting(10, 2))),
  needs: ['kettlebell'],
  takesWeight: true,
  position: 'standing',
  figure: {
    cycle: 2,
    muscle: 'hamstring',
    props: [{ kind: 'kettlebell', hangs: 'from-the-arms' }],
    poses: [
      swinging([72, 120], -22, 133),
      swinging([86, 106], -58, 72),
      swinging([97, 98], -92, 8),
    ],
  },
};
