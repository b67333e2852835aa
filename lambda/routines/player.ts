import type { HaltedRoutine, Place, PlayingRoutine, RoutineProgress } from '../runner/record.ts';
import { elapsed, type Instant } from '../time.ts';
import type { ExerciseId } from './exercises.ts';
import { nextSet, type Stop, stopAt } from './routines.ts';

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
  /** The exercises that the block brought to their end. */
  readonly completed: readonly ExerciseId[];
  /** Whether a set was still being done. */
  readonly isMidBlock: boolean;
}

/**
 * Where the runner is once a block stops sounding. The clock knows the place: the set being heard
 * follows from how long the block has been playing.
 */
export function halt(playing: PlayingRoutine, now: Instant, ending: Ending): Halt {
  const { routine, startedAt, sets } = playing;
  const heard = {
    'broken-off': elapsed(startedAt, now),
    'heard-out': Number.POSITIVE_INFINITY,
    'not-played': 0,
  }[ending];
  const current = sets.find(({ endsAfter }) => heard < endsAfter);
  const completed = sets
    .filter(({ endsAfter }) => endsAfter <= heard)
    .flatMap(({ exercise, set }) => lastSetOf(routine, { exercise, set }));
  if (current !== undefined) {
    const place = { exercise: current.exercise, set: current.set };
    return { progress: kept('paused', routine, place, now), completed, isMidBlock: true };
  }
  const last = sets.at(-1);
  const following = last && next(routine, last);
  return {
    progress: following && kept('waiting', routine, following.place, now),
    completed,
    isMidBlock: false,
  };
}

const kept = (
  state: HaltedRoutine['state'],
  routine: string,
  place: Place,
  since: Instant,
): HaltedRoutine | undefined => stopAt(routine, place) && { state, routine, place, since };

function next(routine: string, place: Place): Stop | undefined {
  const stop = stopAt(routine, place);
  return stop && nextSet(stop);
}

/** The exercise whose last set stands at a place, if one does. */
function lastSetOf(routine: string, place: Place): readonly ExerciseId[] {
  const stop = stopAt(routine, place);
  if (stop === undefined) return [];
  return nextSet(stop)?.place.exercise === place.exercise ? [] : [stop.exercise];
}

/** Where the runner stands in a halted routine; undefined when the routine is not known any more. */
export const stopOf = ({ routine, place }: HaltedRoutine): Stop | undefined =>
  stopAt(routine, place);

/** Whether a routine is sounding. */
export const isPlaying = (progress: RoutineProgress): progress is PlayingRoutine =>
  progress.state === 'playing';
