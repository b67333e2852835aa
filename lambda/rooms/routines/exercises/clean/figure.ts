import { pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';
import { barOnTheFloor } from '../deadlift/figure.ts';

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
  nearArm: { upper: 22, forearm: -142 },
});

export const clean: Figure = {
  cycle: 6,
  muscle: 'hamstring',
  props: [{ kind: 'barbell' }],
  poses: [barOnTheFloor, reaching, divingUnder, racked],
};
