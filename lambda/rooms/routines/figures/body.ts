/** A place in the 200 × 200 box of a figure: x to the right, y down. */
export type Point = readonly [x: number, y: number];

/** The joints of a figure. Near is the side toward who looks; facing right, that is the right side. */
export const joints = [
  'head',
  'nearShoulder',
  'farShoulder',
  'nearElbow',
  'farElbow',
  'nearHand',
  'farHand',
  'nearHip',
  'farHip',
  'nearKnee',
  'farKnee',
  'nearAnkle',
  'farAnkle',
  'nearToe',
  'farToe',
] as const;

export type Joint = (typeof joints)[number];

/** Where every joint is at one moment of an exercise. */
export type Pose = Readonly<Record<Joint, Point>>;

/** What lies between two joints and keeps its length. */
export const limbs = [
  ['nearShoulder', 'head'],
  ['nearHip', 'nearShoulder'],
  ['farHip', 'farShoulder'],
  ['nearShoulder', 'nearElbow'],
  ['farShoulder', 'farElbow'],
  ['nearElbow', 'nearHand'],
  ['farElbow', 'farHand'],
  ['nearHip', 'nearKnee'],
  ['farHip', 'farKnee'],
  ['nearKnee', 'nearAnkle'],
  ['farKnee', 'farAnkle'],
  ['nearAnkle', 'nearToe'],
  ['farAnkle', 'farToe'],
] as const satisfies readonly (readonly [Joint, Joint])[];

/** Where the floor is drawn. */
export const floor = 184;

/** How long a grown-up's limbs are, for a body that stands 170 high. */
export const lengths = {
  neck: 23,
  torso: 50,
  upperArm: 29,
  forearm: 28,
  thigh: 42,
  shin: 40,
  foot: 13,
} as const;

/** A direction on the page in degrees: 0 to the right, 90 down, -90 up, 180 to the left. */
type Direction = number;

/** A leg by where the ankle is, the knee bending as knees do, or by the direction of each part. */
export type Leg =
  | { readonly ankle: Point; readonly foot: Direction }
  | { readonly thigh: Direction; readonly shin: Direction; readonly foot: Direction };

/** An arm by where the hand is, the elbow bending as elbows do, or by the direction of each part. */
export type Arm =
  | { readonly hand: Point }
  | { readonly upper: Direction; readonly forearm: Direction };

/** A body seen from the side, facing right when it stands. */
export interface Stance {
  /** The joint the rest hangs on. */
  readonly at: { readonly hip: Point } | { readonly shoulder: Point };
  /** From hip to shoulder: -90 stands upright, 180 lies on the back, 0 lies face down. */
  readonly torso: Direction;
  /** From shoulder to head; in line with the torso when left out. */
  readonly head?: Direction;
  readonly nearLeg: Leg;
  readonly farLeg: Leg;
  readonly nearArm: Arm;
  readonly farArm: Arm;
  /** A grown-up filling the box is 1. */
  readonly size?: number;
}

const along = ([x, y]: Point, direction: Direction, length: number): Point => {
  const radians = (direction * Math.PI) / 180;
  return [x + length * Math.cos(radians), y + length * Math.sin(radians)];
};

/**
 * The joint between two limbs that reach from one point to another.
 * @param turn 1 bends it as a knee, -1 as an elbow
 * @throws RangeError where the limbs cannot reach
 */
export function between(from: Point, to: Point, upper: number, lower: number, turn: 1 | -1): Point {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const distance = Math.hypot(x, y);
  if (distance > upper + lower || distance < Math.abs(upper - lower)) {
    throw new RangeError(
      `limbs of ${upper} and ${lower} cannot reach from ${from} to ${to}, ${distance.toFixed(1)}`,
    );
  }
  const share = (upper ** 2 - lower ** 2 + distance ** 2) / (2 * distance);
  const height = (turn * Math.sqrt(Math.max(0, upper ** 2 - share ** 2))) / distance;
  return [
    from[0] + (x * share) / distance + y * height,
    from[1] + (y * share) / distance - x * height,
  ];
}

function legOf(hip: Point, leg: Leg, size: number): readonly [Point, Point, Point] {
  const [thigh, shin, foot] = [lengths.thigh * size, lengths.shin * size, lengths.foot * size];
  if ('ankle' in leg) {
    const knee = between(hip, leg.ankle, thigh, shin, 1);
    return [knee, leg.ankle, along(leg.ankle, leg.foot, foot)];
  }
  const knee = along(hip, leg.thigh, thigh);
  const ankle = along(knee, leg.shin, shin);
  return [knee, ankle, along(ankle, leg.foot, foot)];
}

function armOf(shoulder: Point, arm: Arm, size: number): readonly [Point, Point] {
  const [upper, forearm] = [lengths.upperArm * size, lengths.forearm * size];
  if ('hand' in arm) {
    return [between(shoulder, arm.hand, upper, forearm, -1), arm.hand];
  }
  const elbow = along(shoulder, arm.upper, upper);
  return [elbow, along(elbow, arm.forearm, forearm)];
}

/**
 * The joints of a body seen from the side, all limbs at their lengths.
 * @throws RangeError where a hand or an ankle is out of reach
 */
export function pose(stance: Stance): Pose {
  const size = stance.size ?? 1;
  const torso = lengths.torso * size;
  const hip =
    'hip' in stance.at ? stance.at.hip : along(stance.at.shoulder, stance.torso + 180, torso);
  const shoulder = along(hip, stance.torso, torso);
  const [nearKnee, nearAnkle, nearToe] = legOf(hip, stance.nearLeg, size);
  const [farKnee, farAnkle, farToe] = legOf(hip, stance.farLeg, size);
  const [nearElbow, nearHand] = armOf(shoulder, stance.nearArm, size);
  const [farElbow, farHand] = armOf(shoulder, stance.farArm, size);
  return {
    head: along(shoulder, stance.head ?? stance.torso, lengths.neck * size),
    nearShoulder: shoulder,
    farShoulder: shoulder,
    nearElbow,
    farElbow,
    nearHand,
    farHand,
    nearHip: hip,
    farHip: hip,
    nearKnee,
    farKnee,
    nearAnkle,
    farAnkle,
    nearToe,
    farToe,
  };
}

/** Every joint moved by the same rule. */
export const moved = (body: Pose, rule: (point: Point) => Point): Pose => ({
  head: rule(body.head),
  nearShoulder: rule(body.nearShoulder),
  farShoulder: rule(body.farShoulder),
  nearElbow: rule(body.nearElbow),
  farElbow: rule(body.farElbow),
  nearHand: rule(body.nearHand),
  farHand: rule(body.farHand),
  nearHip: rule(body.nearHip),
  farHip: rule(body.farHip),
  nearKnee: rule(body.nearKnee),
  farKnee: rule(body.farKnee),
  nearAnkle: rule(body.nearAnkle),
  farAnkle: rule(body.farAnkle),
  nearToe: rule(body.nearToe),
  farToe: rule(body.farToe),
});

/** A point as in a mirror standing upright in the middle of the box. */
export const mirrored = ([x, y]: Point): Point => [200 - x, y];
