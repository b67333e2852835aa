import { bodyOf, type Half, lengths, type Point, type Pose } from './body.ts';
import type { Prop } from './figure.ts';

/** A place or a way in space, in the units of the box: to the runner's right, ahead, up. */
export type Vector = readonly [right: number, ahead: number, up: number];

/** Where the three ways of space go on the page, and where its origin is. */
export interface View {
  readonly origin: Point;
  readonly right: Point;
  readonly ahead: Point;
  readonly up: Point;
}

const seen = ({ origin, right, ahead, up }: View, [r, a, u]: Vector): Point => [
  origin[0] + r * right[0] + a * ahead[0] + u * up[0],
  origin[1] + r * right[1] + a * ahead[1] + u * up[1],
];

/** From a place some way along a direction of any length. */
function toward(from: Vector, way: Vector, length: number): Vector {
  const share = length / Math.hypot(...way);
  return [from[0] + way[0] * share, from[1] + way[1] * share, from[2] + way[2] * share];
}

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
  const half = (shoulder: Vector, arm: Ways, hip: Vector, leg: Ways): Half => {
    const elbow = toward(shoulder, arm.upper, lengths.upperArm);
    const knee = toward(hip, leg.upper, lengths.thigh);
    const ankle = toward(knee, leg.lower, lengths.shin);
    return {
      shoulder: seen(view, shoulder),
      elbow: seen(view, elbow),
      hand: seen(view, toward(elbow, arm.lower, lengths.forearm)),
      hip: seen(view, hip),
      knee: seen(view, knee),
      ankle: seen(view, ankle),
      toe: seen(view, toward(ankle, leg.foot ?? leg.lower, lengths.foot)),
    };
  };
  return bodyOf(
    seen(view, body.head),
    half(body.rightShoulder, body.rightArm, body.rightHip, body.rightLeg),
    half(body.leftShoulder, body.leftArm, body.leftHip, body.leftLeg),
  );
}

/** A mat on the floor, `side` to either side of the body, from behind to ahead of it. */
export const mat = (view: View, side: number, behind: number, ahead: number): Prop => ({
  kind: 'mat',
  corners: [
    seen(view, [-side, behind, 0]),
    seen(view, [side, behind, 0]),
    seen(view, [side, ahead, 0]),
    seen(view, [-side, ahead, 0]),
  ],
});
