import { lengths, type Point, type Pose } from './body.ts';

/** A place or a way in space, in the units of the box: to the runner's right, ahead, up. */
export type Vector = readonly [right: number, ahead: number, up: number];

/** Where the three ways of space go on the page, and where its origin is. */
export interface View {
  readonly origin: Point;
  readonly right: Point;
  readonly ahead: Point;
  readonly up: Point;
}

/** Where a place in space is seen. */
export const seen = ({ origin, right, ahead, up }: View, [r, a, u]: Vector): Point => [
  origin[0] + r * right[0] + a * ahead[0] + u * up[0],
  origin[1] + r * right[1] + a * ahead[1] + u * up[1],
];

/** From a place some way along a direction of any length. */
function toward(from: Vector, way: Vector, length: number): Vector {
  const share = length / Math.hypot(...way);
  return [from[0] + way[0] * share, from[1] + way[1] * share, from[2] + way[2] * share];
}

/** The ways a limb's two parts point, and the foot. */
interface Ways {
  readonly upper: Vector;
  readonly lower: Vector;
  readonly foot?: Vector;
}

/** A body in space; near is its right side. */
export interface Posture {
  readonly rightHip: Vector;
  readonly leftHip: Vector;
  readonly rightShoulder: Vector;
  readonly leftShoulder: Vector;
  readonly head: Vector;
  readonly rightLeg: Ways;
  readonly leftLeg: Ways;
  readonly rightArm: Ways;
  readonly leftArm: Ways;
}

/** How a body in space is seen, its limbs as short as they look from there. */
export function posture(view: View, body: Posture): Pose {
  const leg = (hip: Vector, { upper, lower, foot }: Ways): readonly [Point, Point, Point] => {
    const knee = toward(hip, upper, lengths.thigh);
    const ankle = toward(knee, lower, lengths.shin);
    const toe = toward(ankle, foot ?? lower, lengths.foot);
    return [seen(view, knee), seen(view, ankle), seen(view, toe)];
  };
  const arm = (shoulder: Vector, { upper, lower }: Ways): readonly [Point, Point] => {
    const elbow = toward(shoulder, upper, lengths.upperArm);
    return [seen(view, elbow), seen(view, toward(elbow, lower, lengths.forearm))];
  };
  const [nearKnee, nearAnkle, nearToe] = leg(body.rightHip, body.rightLeg);
  const [farKnee, farAnkle, farToe] = leg(body.leftHip, body.leftLeg);
  const [nearElbow, nearHand] = arm(body.rightShoulder, body.rightArm);
  const [farElbow, farHand] = arm(body.leftShoulder, body.leftArm);
  return {
    head: seen(view, body.head),
    nearShoulder: seen(view, body.rightShoulder),
    farShoulder: seen(view, body.leftShoulder),
    nearElbow,
    farElbow,
    nearHand,
    farHand,
    nearHip: seen(view, body.rightHip),
    farHip: seen(view, body.leftHip),
    nearKnee,
    farKnee,
    nearAnkle,
    farAnkle,
    nearToe,
    farToe,
  };
}
