import { seconds } from '../../../../time.ts';
import { type Pose, pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';

const rollingTheThigh = (hip: number, torso: number): Pose =>
  pose({
    at: { hip: [hip, 153] },
    torso,
    head: -112,
    nearLeg: { thigh: 0, shin: 12, foot: -70 },
    farLeg: { ankle: [148, 178], foot: 0 },
    nearArm: { hand: [32, 178] },
    farArm: { hand: [38, 178] },
  });

export const rollHamstrings: Figure = {
  course: 'back-and-forth',
  cycle: seconds(5),
  muscle: 'hamstring',
  props: [
    {
      kind: 'roller',
      at: [
        [110, 172],
        [118, 172],
      ],
    },
  ],
  poses: [rollingTheThigh(75, -141), rollingTheThigh(96, -147)],
};
