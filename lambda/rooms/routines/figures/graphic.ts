import type { Side } from '../sets.ts';
import { floor, type Joint, joints, type Pose } from './body.ts';
import type { Figure } from './figure.ts';
import { weightNames } from './motion.ts';
import { muscleLine } from './muscle.ts';
import {
  type Colour,
  colours,
  disc,
  type Path,
  steady,
  stroke,
  type Track,
  through,
} from './path.ts';
import { behind, inFront, inHand } from './props.ts';

const widths = { thigh: 14, shin: 10.5, arm: 9, trunk: 20, broadTrunk: 14, muscle: 6, edge: 3.5 };

const headRadius = 11.5;

type Follow = (joint: Joint) => Track;

const following =
  (poses: readonly Pose[]): Follow =>
  (joint) =>
    poses.map((body) => body[joint]);

function leg(follow: Follow, side: 'near' | 'far', colour: Colour, size: number): readonly Path[] {
  const lower = through([follow(`${side}Knee`), follow(`${side}Ankle`), follow(`${side}Toe`)]);
  return [
    stroke(through([follow(`${side}Hip`), follow(`${side}Knee`)]), colour, widths.thigh * size),
    stroke(lower, colour, widths.shin * size),
  ];
}

const arm = (follow: Follow, side: 'near' | 'far'): string =>
  through([follow(`${side}Shoulder`), follow(`${side}Elbow`), follow(`${side}Hand`)]);

const isSame = (one: Track, other: Track): boolean =>
  one.every(([x, y], place) => x === other[place]?.[0] && y === other[place]?.[1]);

function trunk(follow: Follow, colour: Colour, size: number): Path {
  const [hip, shoulder] = [follow('nearHip'), follow('nearShoulder')];
  const isFromTheSide = isSame(hip, follow('farHip'));
  return isFromTheSide
    ? stroke(through([hip, shoulder]), colour, widths.trunk * size)
    : {
        ...stroke(
          `${through([hip, shoulder, follow('farShoulder'), follow('farHip')])}Z`,
          colour,
          widths.broadTrunk * size,
        ),
        fill: colours[colour],
      };
}

const head = (follow: Follow, colour: Colour, size: number): Path =>
  disc(follow('head'), headRadius * size, colour);

/** Somebody who helps: one shade, behind whom they help. */
function partner(poses: readonly Pose[], size: number): readonly Path[] {
  const follow = following(poses);
  return [
    ...leg(follow, 'far', 'far', size),
    trunk(follow, 'far', size),
    head(follow, 'far', size),
    ...leg(follow, 'near', 'far', size),
    stroke(arm(follow, 'near'), 'far', widths.arm * size),
  ];
}

/** Set off from what is behind it by an edge. */
const edged = (paths: readonly Path[], size: number): readonly Path[] => [
  ...paths.map(
    ({ strokeWidth = 0, ...path }): Path => ({
      ...path,
      stroke: colours.back,
      strokeWidth: strokeWidth + widths.edge * size,
    }),
  ),
  ...paths,
];

const isSeenFromAbove = ({ props = [] }: Figure): boolean =>
  props.some(({ kind }) => kind === 'mat');

/** A body from back to front, the muscle at work in the accent colour. */
function body(figure: Figure): readonly Path[] {
  const { poses, props = [], muscle, size = 1 } = figure;
  const follow = following(poses);
  const lines = poses.map((each) => muscleLine(muscle, each, size));
  const ends = lines[0]?.map((_, place) => lines.flatMap((line) => line.slice(place, place + 1)));
  const farArm = stroke(arm(follow, 'far'), 'far', widths.arm * size);
  const nearArm = stroke(arm(follow, 'near'), 'near', widths.arm * size);
  const nearLeg = leg(follow, 'near', 'near', size);
  const atWork = stroke(through(ends ?? []), 'accent', widths.muscle * size);
  if (isSeenFromAbove(figure)) {
    return [
      farArm,
      nearArm,
      ...leg(follow, 'far', 'far', size),
      trunk(follow, 'near', size),
      head(follow, 'near', size),
      ...edged(nearLeg, size),
      atWork,
    ];
  }
  return [
    farArm,
    ...leg(follow, 'far', 'far', size),
    trunk(follow, 'near', size),
    ...nearLeg,
    atWork,
    ...props.flatMap((prop) => inHand(prop, poses)),
    head(follow, 'near', size),
    ...edged([nearArm], size),
  ];
}

/** How far up a figure that stays low goes, for it to be in the middle of the box. */
function raised({ poses, props = [] }: Figure): number {
  const partners = props.flatMap((prop) => (prop.kind === 'partner' ? prop.poses : []));
  const heights = [...poses, ...partners].flatMap((each) => joints.map((joint) => each[joint][1]));
  const above = Math.min(
    ...heights,
    ...props.flatMap((prop) => (prop.kind === 'wall' ? [18] : [])),
  );
  return -Math.round(Math.max(0, above - headRadius - (200 - floor)) / 2);
}

/**
 * A figure as a graphic whose paths follow the weights of its poses; without any it stands in the
 * first pose. It is 200 × 200 and scales.
 *
 * The document binds the expressions of `weights` and hands each to the graphic under its name. It
 * does so because version 1.1 of the format binds nothing inside a graphic, and one weight serves
 * some forty coordinates.
 * @param side which side works: it is the near one, so the left one faces the other way
 */
export function figureGraphic(figure: Figure, side: Side = 'both') {
  const { poses, props = [], size = 1 } = figure;
  return {
    type: 'AVG',
    version: '1.1',
    width: 200,
    height: 200,
    parameters: weightNames
      .slice(0, poses.length - 1)
      .map((name) => ({ name, type: 'number', default: 0 })),
    items: [
      {
        type: 'group',
        scaleX: side === 'left' ? -1 : 1,
        pivotX: 100,
        translateY: raised(figure),
        items: [
          ...(isSeenFromAbove(figure)
            ? []
            : [stroke(steady([8, floor + 2], [192, floor + 2]), 'ground', 4)]),
          ...props.flatMap((prop) => behind(prop)),
          ...props.flatMap((prop) => (prop.kind === 'partner' ? partner(prop.poses, size) : [])),
          ...body(figure),
          ...props.flatMap((prop) => inFront(prop, poses)),
        ],
      },
    ],
  } as const;
}

/** A drawing in the Alexa Vector Graphics format, version 1.1, as APL 1.4 draws it. */
export type Graphic = ReturnType<typeof figureGraphic>;
