import { type Milliseconds, milliseconds } from '../../time.ts';
import { remainingLength, type Start } from './block.ts';
import { stepAt, usualStep } from './progression.ts';
import {
  type Fit,
  type LengthName,
  type RoutineId,
  routineOf,
  type Stop,
  stopsOf,
} from './routines.ts';
import type { Today } from './today.ts';
import type { RoutinesWords } from './words.ts';

/** What is asked for: so much time, or a length by name. */
export type LengthWanted = LengthName | number;

/** A routine that lasts within this share of what was asked for is left as it is. */
const close = 0.08;
/** The least and the most of the usual amount that an exercise is still worth. */
const shares = [0.6, 1.6] as const;
/** A routine of small amounts may go up to so much of the usual ones. */
const fullest = 1.25;
/** The same where nothing else comes close. */
const furthest = [0.25, 3] as const;
/** Fewer places than this are no routine. */
const fewestPlaces = 2;
const bisections = 7;

/** How long a routine is to take: what was asked for, within what it can be brought to. */
export const lengthWanted = (routine: RoutineId, wanted: LengthWanted): Milliseconds =>
  typeof wanted === 'number' ? milliseconds(wanted) : routineOf(routine).lasts[wanted];

/** Which of some places stay when a routine is shortened. */
const keptOf = (routine: RoutineId, places: readonly number[], count: number): readonly number[] =>
  routineOf(routine).sheds === 'first' ? places.slice(-count) : places.slice(0, count);

/**
 * Brings what is left of a routine to a length: by as much of each exercise as is worth doing, then
 * by fewer or more sets, then by fewer exercises. Undefined where it is as long already.
 */
export function fitTo(
  start: Start,
  target: Milliseconds,
  today: Today,
  words: RoutinesWords,
): Fit | undefined {
  const { routine } = start.stop;
  const { dose, places } = routineOf(routine);
  const lengthWith = (fit: Fit | undefined): number => {
    const fitted = { ...today, fit };
    const [first] = stopsOf(routine, fitted).filter(({ index }) => index >= start.stop.index);
    return first === undefined ? 0 : remainingLength({ ...start, stop: first }, fitted, words);
  };
  const isClose = (length: number): boolean => Math.abs(length - target) <= close * target;
  const usual = lengthWith(undefined);
  if (isClose(usual)) return undefined;
  const all = stopsOf(routine, { ...today, fit: undefined });
  const placeOf = ({ exercise }: Stop): number =>
    places.findIndex((each) => each.includes(exercise));
  const before = all.filter(({ index }) => index < start.stop.index).map(placeOf);
  const left = all.filter(({ index }) => index >= start.stop.index).map(placeOf);
  let best: { fit: Fit; off: number } | undefined;
  /** The share at which so many sets of so many places come closest. */
  const tried = (kept: readonly number[], more: number, least: number, most: number): boolean => {
    let [low, high] = [dose * least, Math.max(dose * most, fullest)];
    for (let step = 0; step < bisections; step += 1) {
      const share = Math.round(50 * (low + high)) / 100;
      const fit: Fit = { routine, share, more, places: [...before, ...kept] };
      const length = lengthWith(fit);
      const off = Math.abs(length - target);
      if (best === undefined || off < best.off) best = { fit, off };
      if (isClose(length)) return true;
      if (length > target) high = fit.share;
      else low = fit.share;
    }
    return false;
  };
  const isShorter = target < usual;
  const counts = Array.from(
    { length: isShorter ? Math.max(1, left.length - fewestPlaces + 1) : 1 },
    (_, dropped) => left.length - dropped,
  );
  // Where a step has one set more than usual, two fewer leave one.
  const fewest = stepAt(today.step ?? usualStep).more > 0 ? -2 : -1;
  const fewer = [0, -1, -2].filter((more) => more >= fewest);
  for (const count of counts) {
    const kept = keptOf(routine, left, count);
    for (const more of isShorter ? fewer : [0, 1, 2]) {
      if (tried(kept, more, ...shares)) return best?.fit;
    }
  }
  if (best !== undefined && isShorter)
    tried(keptOf(routine, left, fewestPlaces), fewest, ...furthest);
  for (const more of isShorter ? [] : [0, 1, 2]) {
    if (tried(left, more, ...furthest)) break;
  }
  return best?.fit;
}
