import { type Milliseconds, milliseconds, seconds } from '../time.ts';

/** Which side a set works; `both` where there is no difference. */
export type Side = 'both' | 'left' | 'right';

/** What a set asks for: a time to keep moving, or counted repetitions. */
export type Effort =
  | { readonly kind: 'time'; readonly length: Milliseconds }
  | { readonly kind: 'repetitions'; readonly count: number; readonly tempo: Milliseconds };

export interface WorkSet {
  readonly side: Side;
  readonly effort: Effort;
}

export interface Exercise {
  readonly sets: readonly [WorkSet, ...WorkSet[]];
}

const keepMoving = (side: Side, length: Milliseconds): WorkSet => ({
  side,
  effort: { kind: 'time', length },
});

const bothSides = (length: Milliseconds): Exercise => ({
  sets: [keepMoving('left', length), keepMoving('right', length)],
});

/**
 * The exercises by id. Which ones come from the article; times and repetitions follow common
 * coaching practice for a warm-up: long enough to get warm, too short to tire.
 */
export const exercises = {
  'butt-kicks': { sets: [keepMoving('both', seconds(45))] },
  inchworms: {
    sets: [{ side: 'both', effort: { kind: 'repetitions', count: 6, tempo: seconds(8) } }],
  },
  'fire-hydrants': bothSides(seconds(35)),
  'leg-crossovers': bothSides(seconds(35)),
} as const satisfies Readonly<Record<string, Exercise>>;

export type ExerciseId = keyof typeof exercises;

/** How long the work of a set takes. */
export const workLength = ({ effort }: WorkSet): Milliseconds =>
  effort.kind === 'time' ? effort.length : milliseconds(effort.count * effort.tempo);
