import type { ExerciseId } from '../../hearing/vocabulary.ts';
import type { HaltedRoutine, PlayingRoutine } from '../../record/record.ts';
import { elapsed, type Instant } from '../../time.ts';
import { type Stop, stopAt } from './routines.ts';
import type { PlayedBlock, Within } from './session.ts';

/** How the sound of a block came to an end. */
export type Ending =
  /** Somebody spoke or left: the clock tells how far it got. */
  | 'broken-off'
  /** Silence followed its question: it was heard to its end. */
  | 'heard-out'
  /** The device could not play it. */
  | 'not-played';

/** A routine after its sound stopped. */
export interface Halt {
  /** Undefined when the last exercise was done, or the routine is not known any more. */
  readonly progress: HaltedRoutine | undefined;
  /** Where in the exercise, as far as the session knows. */
  readonly within: Within | undefined;
  /** The exercises that the block brought to their end. */
  readonly completed: readonly ExerciseId[];
  /** Whether the block was the last and was heard to its end. */
  readonly isFinished: boolean;
  /** Whether something of the block was still to come. */
  readonly isMidBlock: boolean;
}

/**
 * Where the runner is once a block stops sounding. The clock knows the place: what was being heard
 * follows from how long the block has been playing.
 * @param block the block to the set, where the session that plays it speaks
 */
export function halt(
  playing: PlayingRoutine,
  block: PlayedBlock | undefined,
  now: Instant,
  ending: Ending,
): Halt {
  const { routine, startedAt, exercises, following } = playing;
  const heard = {
    'broken-off': elapsed(startedAt, now),
    'heard-out': Number.POSITIVE_INFINITY,
    'not-played': 0,
  }[ending];
  const current = exercises.find(({ endsAfter }) => heard < endsAfter);
  const index = current === undefined ? following : current.index;
  const isWithin = current !== undefined && heard >= current.startsAfter;
  const isKnown = index !== undefined && stopAt(routine, index) !== undefined;
  const own = block?.startedAt === startedAt ? block : undefined;
  return {
    progress: isKnown
      ? { state: isWithin ? 'paused' : 'waiting', routine, index, since: now }
      : undefined,
    within: own && placeWithin(own, heard),
    completed: exercises
      .filter((exercise) => exercise.endsAfter <= heard && exercise.index !== following)
      .flatMap((exercise) => stopAt(routine, exercise.index)?.exercise ?? []),
    isFinished: index === undefined,
    isMidBlock: current !== undefined,
  };
}

function placeWithin({ sets, following }: PlayedBlock, heard: number): Within | undefined {
  const current = sets.find(({ endsAfter }) => heard < endsAfter);
  if (current === undefined) return following && { ...following, spent: 0 };
  const { index, set, worksFrom, spent } = current;
  return { index, set, spent: spent + Math.max(0, heard - worksFrom) };
}

/** Where the runner stands in a halted routine; undefined when the routine is not known any more. */
export const stopOf = ({ routine, index }: HaltedRoutine): Stop | undefined =>
  stopAt(routine, index);

/** Whether what a routine was halted in is still known. */
export const isKnown = (halted: HaltedRoutine): boolean => stopOf(halted) !== undefined;
