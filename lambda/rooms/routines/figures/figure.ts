import type { Point, Pose } from './body.ts';

/** What an exercise is felt in; drawn in the accent colour on the near side. */
export type Muscle = 'hamstring' | 'seat' | 'thigh-front' | 'hip-front' | 'calf' | 'core';

export type Prop =
  | { readonly kind: 'kettlebell'; readonly hangs: 'straight-down' | 'from-the-arms' }
  | { readonly kind: 'barbell' }
  | { readonly kind: 'bench'; readonly from: number; readonly to: number; readonly top: number }
  | { readonly kind: 'wall'; readonly x: number }
  /** A foam roller end on, lying on the floor, by the middle of it in every pose. */
  | { readonly kind: 'roller'; readonly at: readonly number[] }
  /** A lying leg curl: a bench, and a padded lever that turns at the knee. */
  | { readonly kind: 'curl-bench' }
  /** What somebody seen from above lies or kneels on; it takes the place of the floor. */
  | { readonly kind: 'mat'; readonly corners: readonly Point[] }
  /** Who helps, in every pose. */
  | { readonly kind: 'partner'; readonly poses: readonly Pose[] };

interface Drawn {
  /** How long once through all poses and back to the first takes, in seconds. */
  readonly cycle: number;
  readonly muscle: Muscle;
  /** How big its bodies are, as their poses were built; 1 when left out. */
  readonly size?: number;
  readonly props?: readonly Prop[];
}

/**
 * An exercise as a moving drawing. It goes to the last pose and back the same way; or the same,
 * settling in the last; or in a round through all of them and on to the first.
 */
export type Figure = Drawn &
  (
    | {
        readonly course?: 'settling';
        readonly poses: readonly [Pose, Pose] | ThreeOrFour;
      }
    | { readonly course: 'round'; readonly poses: ThreeOrFour }
  );
type ThreeOrFour = readonly [Pose, Pose, Pose] | readonly [Pose, Pose, Pose, Pose];
