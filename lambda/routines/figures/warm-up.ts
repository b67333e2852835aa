import { seconds } from '../../time.ts';
import { type Pose, pose } from './body.ts';
import type { Figure } from './figure.ts';
import { posture, seen, type Vector, type View } from './spatial.ts';

const jogging = (hip: number, nearShin: number, farShin: number, swing: number): Pose =>
  pose({
    at: { hip: [100, hip] },
    torso: -86,
    nearLeg: { thigh: 88, shin: nearShin, foot: nearShin - 80 },
    farLeg: { thigh: 88, shin: farShin, foot: farShin - 80 },
    nearArm: { upper: 95 - swing, forearm: 5 - swing },
    farArm: { upper: 95 + swing, forearm: 5 + swing },
  });

const buttKicks: Figure = {
  course: 'round',
  cycle: seconds(0.9),
  muscle: 'hamstring',
  poses: [
    jogging(97, 215, 96, 35),
    jogging(93, 150, 150, 0),
    jogging(97, 96, 215, -35),
    jogging(93, 150, 150, 0),
  ],
};

const fold = pose({
  at: { hip: [56, 102] },
  torso: 42,
  head: 66,
  nearLeg: { ankle: [60, 178], foot: 0 },
  farLeg: { ankle: [66, 178], foot: 0 },
  nearArm: { hand: [124, 178] },
  farArm: { hand: [128, 178] },
});

const handsHalfway = pose({
  at: { hip: [78, 108] },
  torso: 30,
  head: 56,
  nearLeg: { ankle: [46, 178], foot: 8 },
  farLeg: { ankle: [52, 178], foot: 8 },
  nearArm: { hand: [152, 178] },
  farArm: { hand: [156, 178] },
});

const highPlank = pose({
  at: { shoulder: [150, 122] },
  torso: -17,
  head: -12,
  nearLeg: { ankle: [26, 166], foot: 75 },
  farLeg: { ankle: [29, 166], foot: 75 },
  nearArm: { hand: [154, 178] },
  farArm: { hand: [158, 178] },
});

const feetHalfway = pose({
  at: { hip: [96, 104] },
  torso: 36,
  head: 62,
  nearLeg: { ankle: [86, 178], foot: 5 },
  farLeg: { ankle: [78, 173], foot: 30 },
  nearArm: { hand: [164, 178] },
  farArm: { hand: [167, 178] },
});

const inchworms: Figure = {
  course: 'round',
  cycle: seconds(8),
  muscle: 'hamstring',
  poses: [fold, handsHalfway, highPlank, feetHalfway],
};

/** From behind and above, the runner facing away to the left. */
const fromBehind: View = {
  origin: [100, 152],
  right: [0.92, -0.08],
  ahead: [-0.52, -0.36],
  up: [0, -0.88],
};

const hydrant = (thigh: Vector): Pose =>
  posture(fromBehind, {
    rightHip: [9, 0, 46],
    leftHip: [-9, 0, 46],
    rightShoulder: [13, 48, 60],
    leftShoulder: [-13, 48, 60],
    head: [0, 70, 66],
    rightLeg: { upper: thigh, lower: [0, -1, -0.35] },
    leftLeg: { upper: [0, 0, -1], lower: [0, -1, 0] },
    rightArm: { upper: [0, 0, -1], lower: [0, 0, -1] },
    leftArm: { upper: [0, 0, -1], lower: [0, 0, -1] },
  });

const kneelingMat: readonly Vector[] = [
  [-40, -58, 0],
  [40, -58, 0],
  [40, 96, 0],
  [-40, 96, 0],
];

const fireHydrants: Figure = {
  course: 'round',
  cycle: seconds(3),
  muscle: 'seat',
  props: [{ kind: 'mat', corners: kneelingMat.map((corner) => seen(fromBehind, corner)) }],
  poses: [
    hydrant([0.4, 0.35, -0.85]),
    hydrant([0.75, 0.6, -0.1]),
    hydrant([1, 0.1, 0.2]),
    hydrant([0.85, -0.1, -0.45]),
  ],
};

/** From above the feet and the left side; ahead of who lies there is the head. */
const fromTheFeet: View = {
  origin: [100, 112],
  right: [-0.85, 0.36],
  ahead: [-0.52, -0.64],
  up: [0, -0.78],
};

const crossover = (leg: Vector, roll: number): Pose =>
  posture(fromTheFeet, {
    rightHip: [9 - roll / 3, 0, 8 + roll],
    leftHip: [-9, 0, 8],
    rightShoulder: [13, 50, 8],
    leftShoulder: [-13, 50, 8],
    head: [0, 73, 8],
    rightLeg: { upper: leg, lower: leg },
    leftLeg: { upper: [-0.08, -1, 0], lower: [-0.08, -1, 0], foot: [-0.1, -0.5, 0.6] },
    rightArm: { upper: [1, 0.12, 0], lower: [1, 0.12, 0] },
    leftArm: { upper: [-1, 0.12, 0], lower: [-1, 0.12, 0] },
  });

const lyingMat: readonly Vector[] = [
  [-34, -100, 0],
  [34, -100, 0],
  [34, 95, 0],
  [-34, 95, 0],
];

const legCrossovers: Figure = {
  course: 'back-and-forth',
  cycle: seconds(3),
  muscle: 'hamstring',
  props: [{ kind: 'mat', corners: lyingMat.map((corner) => seen(fromTheFeet, corner)) }],
  poses: [
    crossover([0.15, -0.1, 1], 0),
    crossover([-0.6, 0.1, 0.8], 5),
    crossover([-1, 0.15, 0.1], 12),
  ],
};

/** The figures of the warm-up. */
export const warmUpFigures = {
  'butt-kicks': buttKicks,
  inchworms,
  'fire-hydrants': fireHydrants,
  'leg-crossovers': legCrossovers,
};
