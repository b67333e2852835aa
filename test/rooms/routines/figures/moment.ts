import { moved, type Point, type Pose } from '../../../../lambda/rooms/routines/figures/body.ts';
import type { Figure } from '../../../../lambda/rooms/routines/figures/figure.ts';
import { weightNames, weights } from '../../../../lambda/rooms/routines/figures/motion.ts';
import { evaluated } from './expression.ts';

/** How much each pose has a say at a moment, the first included. */
export function saysAt(figure: Figure, elapsed: number): readonly number[] {
  const bound = weights(figure, 'elapsed');
  const others = weightNames
    .slice(0, figure.poses.length - 1)
    .map((name) => Number(evaluated(bound[name] ?? '', { elapsed })));
  return [1 - others.reduce((sum, say) => sum + say, 0), ...others];
}

/** Where the joints are at a moment. */
export function poseAt(figure: Figure, poses: readonly Pose[], elapsed: number): Pose {
  const says = saysAt(figure, elapsed);
  const [first, ...others] = poses;
  if (first === undefined) throw new Error('a figure without a pose');
  const mixed = (points: readonly Point[]): Point => [
    points.reduce((sum, [x], place) => sum + x * (says[place] ?? 0), 0),
    points.reduce((sum, [, y], place) => sum + y * (says[place] ?? 0), 0),
  ];
  const joints = Object.keys(first) as (keyof Pose)[];
  const places = new Map(
    joints.map((joint) => [first[joint], mixed([first, ...others].map((each) => each[joint]))]),
  );
  return moved(first, (point) => places.get(point) ?? point);
}
