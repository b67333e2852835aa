import { pose } from '../../figures/body.ts';
import { type Exercise, moving, once } from '../../sets.ts';

const planking = (torso: number, thigh: number, shin: number) =>
  pose({
    at: { shoulder: [148, 149] },
    torso,
    head: torso - 4,
    nearLeg: { thigh, shin, foot: 72 },
    farLeg: { thigh: thigh - 2, shin: shin - 2, foot: 72 },
    nearArm: { upper: 90, forearm: 0 },
  });

/** Half a minute: common practice. */
export const plank: Exercise = {
  sets: once(moving(30)),
  position: 'floor',
  figure: {
    course: 'settling',
    cycle: 7,
    muscle: 'core',
    poses: [planking(-19, 166, 194), planking(-7, 173, 173)],
  },
};
