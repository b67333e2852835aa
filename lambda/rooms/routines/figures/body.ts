/** A place in the 200 × 200 box of a figure: x to the right, y down. */
export type Point = readonly [x: number, y: number];

const parts = ['Shoulder', 'Elbow', 'Hand', 'Hip', 'Knee', 'Ankle', 'Toe'] as const;

/** The joints of a figure. Near is the side toward who looks; facing right, that is the right side. */
export type Joint = 'head' | `${'near' | 'far'}${(typeof parts)[number]}`;

export const joints: readonly Joint[] = [
  'head',
  ...parts.flatMap((part) => [`near${part}`, `far${part}`] as const),
];

export type Pose = Readonly<Record<Joint, Point>>;

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
  /** As the near one when left out. */
  readonly farArm?: Arm;
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

export interface Half {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly hand: Point;
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly toe: Point;
}

export const bodyOf = (head: Point, near: Half, far: Half): Pose => ({
  head,
  nearShoulder: near.shoulder,
  farShoulder: far.shoulder,
  nearElbow: near.elbow,
  farElbow: far.elbow,
  nearHand: near.hand,
  farHand: far.hand,
  nearHip: near.hip,
  farHip: far.hip,
  nearKnee: near.knee,
  farKnee: far.knee,
  nearAnkle: near.ankle,
  farAnkle: far.ankle,
  nearToe: near.toe,
  farToe: far.toe,
});

function legOf(hip: Point, leg: Leg, size: number): Pick<Half, 'knee' | 'ankle' | 'toe'> {
  const [thigh, shin, foot] = [lengths.thigh * size, lengths.shin * size, lengths.foot * size];
  const isToAnkle = 'ankle' in leg;
  const knee = isToAnkle ? between(hip, leg.ankle, thigh, shin, 1) : along(hip, leg.thigh, thigh);
  const ankle = isToAnkle ? leg.ankle : along(knee, leg.shin, shin);
  return { knee, ankle, toe: along(ankle, leg.foot, foot) };
}

function armOf(shoulder: Point, arm: Arm, size: number): Pick<Half, 'elbow' | 'hand'> {
  const [upper, forearm] = [lengths.upperArm * size, lengths.forearm * size];
  if ('hand' in arm) {
    return { elbow: between(shoulder, arm.hand, upper, forearm, -1), hand: arm.hand };
  }
  const elbow = along(shoulder, arm.upper, upper);
  return { elbow, hand: along(elbow, arm.forearm, forearm) };
}

/**
 * The joints of a body seen from the side, all limbs at their lengths.
 * @throws RangeError where a hand or an ankle is out of reach
 */
export function pose(stance: Stance): Pose {
  const { at, torso, head = torso, nearArm, farArm = nearArm, size = 1 } = stance;
  const trunk = lengths.torso * size;
  const hip = 'hip' in at ? at.hip : along(at.shoulder, torso + 180, trunk);
  const shoulder = along(hip, torso, trunk);
  const half = (arm: Arm, leg: Leg): Half => ({
    shoulder,
    hip,
    ...armOf(shoulder, arm, size),
    ...legOf(hip, leg, size),
  });
  return bodyOf(
    along(shoulder, head, lengths.neck * size),
    half(nearArm, stance.nearLeg),
    half(farArm, stance.farLeg),
  );
}

export const moved = (body: Pose, rule: (point: Point) => Point): Pose =>
  Object.fromEntries(joints.map((joint) => [joint, rule(body[joint])])) as Pose;

/** A point as in a mirror standing upright in the middle of the box. */
export const mirrored = ([x, y]: Point): Point => [200 - x, y];
