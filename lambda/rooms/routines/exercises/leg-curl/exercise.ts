import { pose } from '../../figures/body.ts';
import { counting, type Exercise, twice } from '../../sets.ts';

const curling = (shin: number) =>
  pose({
    at: { hip: [96, 128] },
    torso: -2,
    head: -12,
    nearLeg: { thigh: 178, shin, foot: shin - 80 },
    farLeg: { thigh: 178, shin: shin + 4, foot: shin - 76 },
    nearArm: { upper: 75, forearm: 20 },
  });

/** Two sets of ten: ACSM, 8 to 12. Four seconds each: common practice. */
export const legCurl: Exercise = {
  sets: twice(counting(10, 4)),
  needs: ['gym'],
  takesWeight: true,
  position: 'machine',
  figure: {
    cycle: 4,
    muscle: 'hamstring',
    props: [{ kind: 'curl-bench' }],
    poses: [curling(175), curling(222), curling(272)],
  },
};
