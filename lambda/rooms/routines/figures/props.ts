import { floor, type Point, type Pose } from './body.ts';
import type { Prop } from './figure.ts';
import { beside } from './muscle.ts';
import { circle, colours, disc, type Path, steady, stroke, type Track, through } from './path.ts';

/** How far the middle of a bell is from the hand. */
const bellBelowHand = 15;

/** As big as the plates of a gym are beside a grown-up. */
const plateRadius = 21;

const rollerRadius = 12;

const hands = (poses: readonly Pose[]): Track => poses.map((body) => body.nearHand);

/** The way a hanging bell's arms point, of length 1. */
function wayOfTheArms({ nearShoulder, nearHand }: Pose): Point {
  const [x, y] = [nearHand[0] - nearShoulder[0], nearHand[1] - nearShoulder[1]];
  const length = Math.hypot(x, y);
  return [x / length, y / length];
}

function kettlebell(hangs: 'straight-down' | 'from-the-arms', poses: readonly Pose[]) {
  const from = (far: number) =>
    poses.map((body): Point => {
      const hand = hangs === 'straight-down' ? body.farHand : body.nearHand;
      const [x, y] = hangs === 'straight-down' ? [0, 1] : wayOfTheArms(body);
      return [hand[0] + x * far, hand[1] + y * far];
    });
  return [stroke(circle(from(4), 5.5), 'tool', 4), disc(from(bellBelowHand), 10, 'tool')];
}

const benchLine = (from: number, to: number, top: number): readonly Path[] => [
  stroke(steady([from + 12, top + 5], [from + 12, floor]), 'ground', 5),
  stroke(steady([to - 8, top + 5], [to - 8, floor]), 'ground', 5),
  stroke(steady([from + 4, top + 5], [to - 4, top + 5]), 'ground', 9),
];

export function behind(prop: Prop): readonly Path[] {
  switch (prop.kind) {
    case 'bench':
      return benchLine(prop.from, prop.to, prop.top);
    case 'curl-bench':
      return benchLine(64, 182, 140);
    case 'wall':
      return [stroke(steady([prop.x + 5, 18], [prop.x + 5, floor]), 'ground', 9)];
    case 'mat':
      return [
        {
          type: 'path',
          pathData: `${steady(...prop.corners)}Z`,
          fill: colours.ground,
          stroke: colours.ground,
          strokeWidth: 6,
          strokeLineJoin: 'round',
        },
      ];
    case 'roller': {
      const middle = prop.at.map((x): Point => [x, floor - rollerRadius]);
      return [disc(middle, rollerRadius, 'tool'), stroke(circle(middle, 6), 'ground', 3)];
    }
    default:
      return [];
  }
}

/** What of a prop is before the body and its legs, and behind the head and the near arm. */
export function inHand(prop: Prop, poses: readonly Pose[]): readonly Path[] {
  if (prop.kind === 'kettlebell') return kettlebell(prop.hangs, poses);
  return prop.kind === 'barbell' ? [stroke(circle(hands(poses), plateRadius - 2), 'tool', 4)] : [];
}

export function inFront(prop: Prop, poses: readonly Pose[]): readonly Path[] {
  if (prop.kind === 'barbell') return [disc(hands(poses), 4.5, 'tool')];
  if (prop.kind === 'curl-bench') {
    const pad = poses.map(({ nearKnee, nearAnkle }) => beside(nearKnee, nearAnkle, 0.82, -11));
    const pivot = poses.map(({ nearKnee }) => nearKnee);
    return [stroke(through([pivot, pad]), 'tool', 4), disc(pad, 7, 'tool')];
  }
  return [];
}
