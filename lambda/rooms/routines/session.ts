import * as v from 'valibot';
import { bodyPlaces, routineNames } from '../../hearing/vocabulary.ts';
import { Moment } from '../../record/moments.ts';
import { constraints } from './levels.ts';
import { lengths } from './routines.ts';

/** Which way a form is changed. */
export const directions = ['easier', 'harder'] as const;
export type Direction = (typeof directions)[number];

const SetOfBlock = v.object({
  /** The exercise's number in the routine, and the set's in the exercise. */
  index: v.number(),
  set: v.number(),
  /** When its work begins and ends, in milliseconds from the start of the block. */
  worksFrom: v.number(),
  endsAfter: v.number(),
  /** How long its work had gone on before the block, in milliseconds. */
  spent: v.number(),
});

/** The block of guided audio that a device plays, to the set. */
const PlayedBlock = v.object({
  startedAt: v.number(),
  sets: v.array(SetOfBlock),
  following: v.optional(v.object({ index: v.number(), set: v.number() })),
});
export type PlayedBlock = v.InferOutput<typeof PlayedBlock>;

/** A place within an exercise, and how long its work had been going on, in milliseconds. */
const Within = v.object({ index: v.number(), set: v.number(), spent: v.number() });
export type Within = v.InferOutput<typeof Within>;

/** How the runner wants to train today. Pain may be why, so that it ends with the session. */
const Training = v.object({
  forms: v.record(v.string(), v.picklist(['easier', 'usual', 'harder'])),
  side: v.optional(v.picklist(['left', 'right'])),
  /** How fast repetitions follow one another: 1 is usual. */
  pace: v.pipe(v.number(), v.minValue(0.5), v.maxValue(2)),
  skipped: v.array(v.string()),
  /** What the place or the body does not allow. */
  constraints: v.optional(v.array(v.picklist(constraints))),
  /** Exercises asked for by name. */
  wanted: v.optional(v.array(v.string())),
  /** Exercises of the step after a strain that the runner's answers led to. */
  earned: v.optional(v.array(v.string())),
  /** How much time there is, in milliseconds or by name. */
  length: v.optional(v.union([v.number(), v.picklist(lengths)])),
  /** What was asked for last, easier or harder, and how often running. */
  running: v.optional(v.object({ direction: v.picklist(directions), times: v.number() })),
  /** How the routine begun last is brought to it. */
  fit: v.optional(
    v.object({
      routine: v.string(),
      share: v.number(),
      more: v.number(),
      places: v.pipe(v.array(v.number()), v.readonly()),
    }),
  ),
  /** What was asked before a routine, and found fine or not. */
  passed: v.array(v.string()),
  refused: v.array(v.string()),
});
export type Training = v.InferOutput<typeof Training>;

export const usualTraining: Training = { forms: {}, pace: 1, skipped: [], passed: [], refused: [] };

/** Where it hurts, as it was told: gone with the session. */
const Hurt = v.object({
  place: v.optional(v.picklist(bodyPlaces)),
  /** Whether something was strained, pulled or otherwise hurt; else it is pain alone. */
  isInjury: v.boolean(),
  /** How many days ago, where that is known. */
  days: v.optional(v.number()),
  /** Until when nothing was to be loaded before it was told. */
  before: v.optional(Moment),
});
export type Hurt = v.InferOutput<typeof Hurt>;

/** What was wished for after the routine. */
const Afterwards = v.variant('kind', [
  v.object({ kind: v.literal('set-ice'), length: v.optional(v.number()) }),
  v.object({ kind: v.literal('start-routine'), routine: v.picklist(routineNames) }),
]);
export type Afterwards = v.InferOutput<typeof Afterwards>;

export const RoutinesSession = v.object({
  afterwards: v.fallback(v.optional(Afterwards), undefined),
  training: v.fallback(v.optional(Training, usualTraining), usualTraining),
  block: v.fallback(v.optional(PlayedBlock), undefined),
  within: v.fallback(v.optional(Within), undefined),
  hurts: v.fallback(v.optional(v.array(Hurt)), undefined),
  /** Whether guided audio stays silent on the device of this session: then every cue is spoken. */
  isSpoken: v.fallback(v.optional(v.boolean()), undefined),
});
export type RoutinesSession = v.InferOutput<typeof RoutinesSession>;
