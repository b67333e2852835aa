import type { Point, Pose } from './body.ts';
import type { Muscle } from './figure.ts';

/**
 * A point beside the line between two joints.
 * @param share how far along, 0 at the first joint and 1 at the second
 * @param forward how far to the front of the body; below 0 to its back
 */
export function beside(from: Point, to: Point, share: number, forward: number): Point {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(x, y);
  return [
    from[0] + x * share + (y / length) * forward,
    from[1] + y * share - (x / length) * forward,
  ];
}

/**
 * Where a muscle of the near side lies in a pose, from end to end.
 * @param size how big the body is
 */
export function muscleLine(muscle: Muscle, body: Pose, size: number): readonly Point[] {
  const { nearShoulder, nearHip, nearKnee, nearAnkle } = body;
  const thigh = (share: number, forward: number): Point =>
    beside(nearHip, nearKnee, share, forward * size);
  // From the shoulder down, so that the front stays on the same side as on the thigh.
  const trunk = (share: number, forward: number): Point =>
    beside(nearShoulder, nearHip, share, forward * size);
  switch (muscle) {
    case 'hamstring':
      return [thigh(0.14, -3.5), thigh(0.86, -3.5)];
    case 'thigh-front':
      return [thigh(0.14, 3.5), thigh(0.86, 3.5)];
    case 'seat':
      return [trunk(0.86, -5.5), trunk(1, -5.5), thigh(0.18, -3)];
    case 'hip-front':
      return [trunk(0.82, 5), thigh(0.06, 4), thigh(0.36, 3)];
    case 'core':
      return [trunk(0.28, 5.5), trunk(0.88, 5.5)];
    case 'calf':
      return [
        beside(nearKnee, nearAnkle, 0.12, -2 * size),
        beside(nearKnee, nearAnkle, 0.58, -2 * size),
      ];
  }
}
