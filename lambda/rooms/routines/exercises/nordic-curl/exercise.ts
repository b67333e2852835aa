import { type Point, pose } from '../../figures/body.ts';
import { counting, type Exercise, twice } from '../../sets.ts';

const lowering = (hip: Point, thigh: number, torso: number, hand: Point) =>
  pose({
    at: { hip },
    torso,
    nearLeg: { thigh, shin: 180, foot: 180 },
    farLeg: { thigh, shin: 180, foot: 180 },
    nearArm: { hand },
  });

/**
 * Two sets of five, where the programme begins (Petersen 2011, AJSM: 2 x 5 in its first week, once
 * a week, to 3 x 12, 10 and 8 in its tenth). It halved hamstring injuries in team sports (van Dyk
 * 2019, BJSM 53:1362); runners were not studied. Six seconds a repetition: common practice.
 */
export const nordicCurl: Exercise = {
  sets: twice(counting(5, 6)),
  position: 'floor',
  level: 'past-the-basics',
  isHeavy: true,
  figure: {
    cycle: 6,
    muscle: 'hamstring',
    poses: [
      lowering([62, 136], 90, -90, [84, 104]),
      lowering([86, 144], 125, -55, [128, 118]),
      lowering([100, 160], 155, -25, [166, 174]),
    ],
  },
};
