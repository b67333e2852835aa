import { pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';

const tall = pose({
  at: { hip: [92, 98] },
  torso: -86,
  nearLeg: { ankle: [111, 175], foot: -50 },
  farLeg: { ankle: [86, 178], foot: 0 },
  nearArm: { upper: 60, forearm: 20 },
});

const sweeping = pose({
  at: { hip: [82, 105] },
  torso: -32,
  head: -42,
  nearLeg: { ankle: [112, 174], foot: -50 },
  farLeg: { ankle: [86, 178], foot: 0 },
  nearArm: { hand: [112, 128] },
});

export const sweeps: Figure = { cycle: 3, muscle: 'hamstring', poses: [tall, sweeping] };
