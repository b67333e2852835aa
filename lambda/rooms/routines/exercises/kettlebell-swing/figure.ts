import { seconds } from '../../../../time.ts';
import { type Point, type Pose, pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';

const swinging = (hip: Point, torso: number, arm: number): Pose =>
  pose({
    at: { hip },
    torso,
    head: torso - 10,
    nearLeg: { ankle: [94, 178], foot: 0 },
    farLeg: { ankle: [102, 178], foot: 0 },
    nearArm: { upper: arm, forearm: arm },
    farArm: { upper: arm - 3, forearm: arm + 3 },
  });

export const kettlebellSwing: Figure = {
  course: 'back-and-forth',
  cycle: seconds(2),
  muscle: 'hamstring',
  props: [{ kind: 'kettlebell', hangs: 'from-the-arms' }],
  poses: [swinging([72, 120], -22, 133), swinging([86, 106], -58, 72), swinging([97, 98], -92, 8)],
};
