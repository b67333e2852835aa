import { mirrored, moved, type Point, pose } from '../../figures/body.ts';
import { type Exercise, eachSide, moving } from '../../sets.ts';

/** Two bodies share the box. */
const partnerSize = 0.8;

const lyingWithALegUp = (leg: number) =>
  pose({
    size: partnerSize,
    at: { hip: [72, 174] },
    torso: 180,
    nearLeg: { thigh: leg, shin: leg, foot: leg - 80 },
    farLeg: { thigh: 1, shin: 1, foot: -80 },
    nearArm: { upper: 8, forearm: 4 },
  });

const helping = (hip: Point, torso: number, hand: Point) =>
  moved(
    pose({
      size: partnerSize,
      at: { hip },
      torso,
      nearLeg: { ankle: [18, 178], foot: 180 },
      farLeg: { ankle: [72, 178], foot: 0 },
      nearArm: { hand },
    }),
    mirrored,
  );

/** Half a minute a side: common practice. */
export const partnerStretch: Exercise = {
  sets: eachSide(moving(30)),
  position: 'floor',
  figure: {
    course: 'settling',
    cycle: 8,
    size: partnerSize,
    muscle: 'hamstring',
    props: [
      {
        kind: 'partner',
        poses: [helping([46, 147], -68, [72, 137]), helping([56, 147], -80, [94, 114])],
      },
    ],
    poses: [lyingWithALegUp(-32), lyingWithALegUp(-62)],
  },
};
