import type { Figure } from '../../figures/figure.ts';
import { mat, posture, type Vector, type View } from '../../figures/spatial.ts';

/** From ahead of the runner, a little to the left. */
const fromAhead: View = {
  origin: [100, 176],
  right: [-0.92, 0.06],
  ahead: [0.35, 0.28],
  up: [0, -0.92],
};

const opening = (thigh: Vector, lower: Vector) =>
  posture(fromAhead, {
    rightHip: [9, 0, 82],
    leftHip: [-9, 0, 82],
    rightShoulder: [13, 0, 132],
    leftShoulder: [-13, 0, 132],
    head: [0, 2, 155],
    rightLeg: { upper: thigh, lower, foot: [0.3, 0.9, -0.4] },
    leftLeg: { upper: [0, 0, -1], lower: [0, 0, -1], foot: [-0.3, 1, 0] },
    rightArm: { upper: [0.7, -0.1, -0.7], lower: [-0.6, 0.2, -0.7] },
    leftArm: { upper: [-0.7, -0.1, -0.7], lower: [0.6, 0.2, -0.7] },
  });

export const gateOpeners: Figure = {
  course: 'round',
  cycle: 3,
  muscle: 'seat',
  props: [mat(fromAhead, 30, -26, 44)],
  poses: [
    opening([0.1, 0, -1], [0, 0, -1]),
    opening([0.15, 1, 0], [0, 0, -1]),
    opening([1, 0.2, 0], [0, 0, -1]),
  ],
};
