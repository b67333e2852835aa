import { seconds } from '../../time.ts';
import { mirrored, moved, type Point, type Pose, pose } from './body.ts';
import type { Figure } from './figure.ts';

const pullingTheThigh = (shin: number): Pose =>
  pose({
    at: { hip: [108, 172] },
    torso: 180,
    nearLeg: { thigh: -96, shin, foot: shin - 80 },
    farLeg: { ankle: [186, 176], foot: -75 },
    nearArm: { hand: [100, 138] },
    farArm: { hand: [104, 140] },
  });

const hamstringStretch: Figure = {
  course: 'settling',
  cycle: seconds(7),
  muscle: 'hamstring',
  poses: [pullingTheThigh(10), pullingTheThigh(-32), pullingTheThigh(-74)],
};

const holdingTheFoot = (thigh: number, shin: number, hand: Point): Pose =>
  pose({
    at: { hip: [92, 98] },
    torso: -89,
    nearLeg: { thigh, shin, foot: shin - 75 },
    farLeg: { ankle: [95, 178], foot: 0 },
    nearArm: { hand },
    farArm: { hand: [145, 62] },
  });

const quadStretch: Figure = {
  course: 'settling',
  cycle: seconds(7),
  muscle: 'thigh-front',
  props: [{ kind: 'wall', x: 152 }],
  poses: [holdingTheFoot(68, 222, [78, 100]), holdingTheFoot(93, 250, [78, 100])],
};

const kneeling = (hip: Point, torso: number): Pose =>
  pose({
    at: { hip },
    torso,
    nearLeg: { ankle: [34, 178], foot: 180 },
    farLeg: { ankle: [130, 178], foot: 0 },
    nearArm: { upper: 80, forearm: 30 },
    farArm: { upper: 75, forearm: 25 },
  });

const hipFlexorStretch: Figure = {
  course: 'settling',
  cycle: seconds(7),
  muscle: 'hip-front',
  poses: [kneeling([76, 136], -84), kneeling([96, 142], -92)],
};

const leaning = (hip: Point, ankle: Point, foot: number): Pose =>
  pose({
    at: { hip },
    torso: -64,
    nearLeg: { ankle, foot },
    farLeg: { ankle: [108, 178], foot: 0 },
    nearArm: { hand: [157, 70] },
    farArm: { hand: [157, 64] },
  });

const calfStretch: Figure = {
  course: 'settling',
  cycle: seconds(7),
  muscle: 'calf',
  props: [{ kind: 'wall', x: 164 }],
  poses: [leaning([92, 109], [45, 172], 38), leaning([92, 112], [46, 178], 0)],
};

/** Two bodies share the box. */
const partnerSize = 0.8;

const lyingWithALegUp = (leg: number): Pose =>
  pose({
    size: partnerSize,
    at: { hip: [72, 174] },
    torso: 180,
    nearLeg: { thigh: leg, shin: leg, foot: leg - 80 },
    farLeg: { thigh: 1, shin: 1, foot: -80 },
    nearArm: { upper: 8, forearm: 4 },
    farArm: { upper: 8, forearm: 4 },
  });

const helping = (hip: Point, torso: number, hand: Point): Pose =>
  moved(
    pose({
      size: partnerSize,
      at: { hip },
      torso,
      nearLeg: { ankle: [18, 178], foot: 180 },
      farLeg: { ankle: [72, 178], foot: 0 },
      nearArm: { hand },
      farArm: { hand },
    }),
    mirrored,
  );

const partnerStretch: Figure = {
  course: 'settling',
  cycle: seconds(8),
  size: partnerSize,
  muscle: 'hamstring',
  props: [
    {
      kind: 'partner',
      poses: [helping([46, 147], -68, [72, 137]), helping([56, 147], -80, [94, 114])],
    },
  ],
  poses: [lyingWithALegUp(-32), lyingWithALegUp(-62)],
};

/** The figures of the cool-down, and of the stretch with a partner. */
export const coolDownFigures = {
  'hamstring-stretch': hamstringStretch,
  'quad-stretch': quadStretch,
  'hip-flexor-stretch': hipFlexorStretch,
  'calf-stretch': calfStretch,
  'partner-stretch': partnerStretch,
};
