import { mat, posture, type Vector, type View } from '../../figures/spatial.ts';
import { type Exercise, eachSide, moving } from '../../sets.ts';

/** From behind and above, the runner facing away to the left. */
const fromBehind: View = {
  origin: [100, 152],
  right: [0.92, -0.08],
  ahead: [-0.52, -0.36],
  up: [0, -0.88],
};

const hydrant = (thigh: Vector) =>
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

/** Half a minute a side: common practice. */
export const fireHydrants: Exercise = {
  sets: eachSide(moving(30)),
  position: 'floor',
  figure: {
    course: 'round',
    cycle: 3,
    muscle: 'seat',
    props: [mat(fromBehind, 40, -58, 96)],
    poses: [
      hydrant([0.4, 0.35, -0.85]),
      hydrant([0.75, 0.6, -0.1]),
      hydrant([1, 0.1, 0.2]),
      hydrant([0.85, -0.1, -0.45]),
    ],
  },
};
