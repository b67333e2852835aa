import * as v from 'valibot';
import { exercises, routines } from './numbers.ts';
import { RunnerRecord } from './record.ts';
import type { Places } from './written.ts';

/**
 * Where exercises stood in routines while places were stored by their number, by the numbers of
 * lambda/record/numbers.ts. It never changes.
 */
const placesBefore: Readonly<Record<string, readonly number[]>> = {
  'warm-up': [21, 23, 13, 6, 7, 33, 15, 36, 2, 9, 16, 0],
  'quick-warm-up': [21, 23, 13, 15, 36, 2, 9, 16, 0],
  'strength-home': [17, 26, 24, 11, 13, 14, 28, 38, 20, 0, 33],
  'strength-gym': [4, 5, 24, 22, 9, 28, 38, 20, 33],
  rolling: [32, 19, 31, 30, 18],
  'cool-down': [8, 34, 12, 35, 29, 3],
  'partner-cool-down': [27, 8, 34, 12, 35, 29, 3],
  walking: [38, 1],
  'held-bridges': [10, 28, 38, 1],
  bridges: [11, 28, 38, 1],
  'one-leg-bridges': [11, 25, 1],
  hinges: [11, 13, 1],
  'walk-and-jog': [1, 37],
  'long-holds': [10, 28, 38, 1],
};

/** The exercise that stood at a place then; undefined where there was none. */
const exerciseBefore = (routine: string, index: number): string | undefined => {
  const number = placesBefore[routine]?.[index];
  return number === undefined ? undefined : exercises.nameOf(number);
};

/** A routine whose places are where they are today; undefined where one of them is none any more. */
function routineToday(kept: unknown, { indexOf }: Places): unknown {
  const routine = v.parse(RunnerRecord.entries.routine, kept);
  if (routine === undefined) return undefined;
  const today = (index: number): number | undefined => {
    const exercise = exerciseBefore(routine.routine, index);
    return exercise === undefined ? undefined : indexOf(routine.routine, exercise);
  };
  if (routine.state !== 'playing') {
    const index = today(routine.index);
    return index === undefined ? undefined : { ...routine, index };
  }
  const { following, ...playing } = routine;
  const block = routine.exercises.flatMap((each) => {
    const index = today(each.index);
    return index === undefined ? [] : [{ ...each, index }];
  });
  const next = following === undefined ? undefined : today(following);
  const isGone =
    block.length < routine.exercises.length || (following !== undefined && next === undefined);
  return isGone
    ? undefined
    : { ...playing, exercises: block, ...(next !== undefined && { following: next }) };
}

const known = (numberOf: (name: string) => number | undefined, counts: unknown): unknown =>
  typeof counts === 'object' && counts !== null && !Array.isArray(counts)
    ? Object.fromEntries(Object.entries(counts).filter(([name]) => numberOf(name) !== undefined))
    : counts;

/** How the parts are read that were stored by the first and the second schema as they were known. */
export const readersBefore: Readonly<Record<string, (kept: unknown, places: Places) => unknown>> = {
  routine: routineToday,
  // An exercise or a routine that there is none of any more is nobody's count.
  done: (kept) => known(exercises.numberOf, kept),
  finished: (kept) => known(routines.numberOf, kept),
};

/** The level of who has done strength since before there were any: the usual one. */
const levelBefore = 21;

/** Before the second schema there was no level, and everybody trained at the usual one. */
export function withLevel(record: RunnerRecord): RunnerRecord {
  const hasTrained = Object.keys(record.finished).some((id) => id.startsWith('strength'));
  return hasTrained ? { ...record, level: levelBefore } : record;
}
