import type { Figure } from '../../figures/figure.ts';
import { mat, posture, type Vector, type View } from '../../figures/spatial.ts';

/** From behind and above, the runner facing away to the left. */
const fromBehind: View = {
  origin: [100, 152],
  right: [0.92, -0.08],
  ahead: [-0.52, -0.36],
  up: [0, -0.88],
};

const hydrant = (thigh: Vector, shin: Vector) =>
  posture(fromBehind, {
    rightHip: [9, 0, 46],
    leftHip: [-9, 0, 46],
    rightShoulder: [13, 48, 60],
    leftShoulder: [-13, 48, 60],
    head: [0, 70, 66],
    rightLeg: { upper: thigh, lower: shin },
    leftLeg: { upper: [0, 0, -1], lower: [0, -1, 0] },
    rightArm: { upper: [0, 0, -1], lower: [0, 0, -1] },
    leftArm: { upper: [0, 0, -1], lower: [0, 0, -1] },
  });

export const fireHydrants: Figure = {
  course: 'round',
  cycle: 3,
  muscle: 'seat',
  props: [mat(fromBehind, 40, -58, 96)],
  poses: [
    hydrant([0.05, 0, -1], [0, -1, 0]),
    hydrant([0.75, 0.45, -0.35], [0.1, -1, -0.1]),
    hydrant([1, 0.1, 0.15], [0.25, -1, 0.1]),
    hydrant([0.8, -0.1, -0.6], [0.1, -1, 0]),
  ],
};
