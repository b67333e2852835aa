import { pose } from '../../figures/body.ts';
import { afterLighter, counting, type Exercise, twice } from '../../sets.ts';
import { barOnTheFloor } from '../deadlift/exercise.ts';

const reaching = pose({
  at: { hip: [97, 91] },
  torso: -88,
  nearLeg: { ankle: [92, 171], foot: 38 },
  farLeg: { ankle: [98, 171], foot: 38 },
  nearArm: { upper: 115, forearm: 35 },
});

const divingUnder = pose({
  at: { hip: [88, 109] },
  torso: -84,
  nearLeg: { ankle: [92, 178], foot: 0 },
  farLeg: { ankle: [98, 178], foot: 0 },
  nearArm: { upper: 85, forearm: -45 },
});

const racked = pose({
  at: { hip: [95, 98] },
  torso: -90,
  nearLeg: { ankle: [92, 178], foot: 0 },
  farLeg: { ankle: [98, 178], foot: 0 },
  nearArm: { upper: 33, forearm: -125 },
});

/**
 * Power comes before strength, and the clean only for who was taught it (NSCA). Two sets of five
 * after three with an empty bar: common practice.
 */
export const clean: Exercise = {
  sets: afterLighter(counting(3, 6), twice(counting(5, 6))),
  needs: ['gym'],
  level: 'taught',
  takesWeight: true,
  isHeavy: true,
  position: 'standing',
  figure: {
    cycle: 6,
    muscle: 'hamstring',
    props: [{ kind: 'barbell' }],
    poses: [barOnTheFloor, reaching, divingUnder, racked],
  },
};
