import { pose } from '../../figures/body.ts';
import { type Exercise, moving, once } from '../../sets.ts';

const marching = (near: number, far: number, swing: number) =>
  pose({
    at: { hip: [98, 97] },
    torso: -89,
    nearLeg: { thigh: near, shin: near < 60 ? 88 : 92, foot: 0 },
    farLeg: { thigh: far, shin: far < 60 ? 88 : 92, foot: 0 },
    nearArm: { upper: 92 + swing, forearm: 10 + swing },
    farArm: { upper: 92 - swing, forearm: 10 - swing },
  });

/**
 * The last minute before a run for who does not jump: the warm-up ends upright and faster than it
 * began (RAMP, Jeffreys; FIFA 11+). Its length is common practice.
 */
export const briskMarch: Exercise = {
  sets: once(moving(60)),
  position: 'standing',
  figure: {
    course: 'round',
    cycle: 1.2,
    muscle: 'hip-front',
    poses: [marching(25, 90, 35), marching(88, 88, 0), marching(90, 25, -35), marching(88, 88, 0)],
  },
};
