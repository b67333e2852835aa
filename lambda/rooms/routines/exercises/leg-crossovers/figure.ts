import type { Figure } from '../../figures/figure.ts';
import { mat, posture, type Vector, type View } from '../../figures/spatial.ts';

/** From above the feet and the left side; ahead of who lies there is the head. */
const fromTheFeet: View = {
  origin: [100, 112],
  right: [-0.85, 0.36],
  ahead: [-0.52, -0.64],
  up: [0.42, -0.6],
};

const crossover = (leg: Vector, roll: number) =>
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

export const legCrossovers: Figure = {
  cycle: 3,
  muscle: 'hamstring',
  props: [mat(fromTheFeet, 34, -100, 95)],
  poses: [
    crossover([0.15, -0.1, 1], 0),
    crossover([-0.6, 0.1, 0.8], 5),
    crossover([-1, 0.15, 0.1], 12),
  ],
};
