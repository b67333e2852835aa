import { pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';

const marching = (near: number, far: number, swing: number) =>
  pose({
    at: { hip: [98, 97] },
    torso: -89,
    nearLeg: { thigh: near, shin: near < 60 ? 88 : 92, foot: 0 },
    farLeg: { thigh: far, shin: far < 60 ? 88 : 92, foot: 0 },
    nearArm: { upper: 92 + swing, forearm: 10 + swing },
    farArm: { upper: 92 - swing, forearm: 10 - swing },
  });

export const briskMarch: Figure = {
  course: 'round',
  cycle: 1.2,
  muscle: 'hip-front',
  poses: [marching(25, 90, 35), marching(88, 88, 0), marching(90, 25, -35), marching(88, 88, 0)],
};
