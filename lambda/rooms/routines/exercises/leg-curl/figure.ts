import { pose } from '../../figures/body.ts';
import type { Figure } from '../../figures/figure.ts';

const curling = (shin: number) =>
  pose({
    at: { hip: [96, 128] },
    torso: -2,
    head: -12,
    nearLeg: { thigh: 178, shin, foot: shin - 80 },
    farLeg: { thigh: 178, shin: shin + 4, foot: shin - 76 },
    nearArm: { upper: 75, forearm: 20 },
  });

export const legCurl: Figure = {
  cycle: 4,
  muscle: 'hamstring',
  props: [{ kind: 'curl-bench' }],
  poses: [curling(175), curling(222), curling(272)],
};
