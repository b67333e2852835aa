import { back, choice, type Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { isHeld, isHurt, seenFirst } from '../doctor/index.ts';
import { offer } from './asking.ts';
import { remainingLength } from './block.ts';
import { forbiddingAll } from './forbidden.ts';
import { notToday } from './playing.ts';
import { type RoutineId, stopsOf, usualRoutine } from './routines.ts';
import { todayOf } from './today.ts';
import { type Underway, underway } from './underway.ts';

/**
 * What makes sense only within a routine: where none is under way one is offered, but to nobody who
 * hurts, nor while training is held back.
 */
export const nothingRunning = (turn: Turn): Outcome =>
  offerInstead(turn, usualRoutine, turn.words.routines.nothingRunning());

/** "Something easy", where nothing is under way: the gentlest there is. */
export const offerGentle = (turn: Turn): Outcome =>
  offerInstead(turn, 'quick-warm-up', turn.words.routines.gentlest());

function offerInstead(turn: Turn, routine: RoutineId, say: string): Outcome {
  if (isHeld(turn)) return seenFirst(turn);
  const condition = forbiddingAll(turn);
  if (condition !== undefined) return notToday(turn, condition);
  return isHurt(turn) ? choice(turn.words.routines.nothingRunning()) : offer(turn, routine, [say]);
}

/** Answers what only makes sense within a routine; without one the coach offers to start. */
export const withinRoutine =
  <Heard extends unknown[]>(answer: (turn: Turn, current: Underway, ...heard: Heard) => Outcome) =>
  (turn: Turn, ...heard: Heard): Outcome => {
    const current = underway(turn);
    return current === undefined ? nothingRunning(turn) : answer(turn, current, ...heard);
  };

/** How many exercises are to be done today from a place on, that one included. */
export const exercisesLeft = (turn: Turn, { stop }: Underway): number =>
  stopsOf(stop.routine, todayOf(turn)).filter(({ index }) => index >= stop.index).length;

/** How many exercises are left, then back to the one at hand. */
export function howManyLeft(turn: Turn, current: Underway): Outcome {
  const words = turn.words.routines;
  const left = exercisesLeft(turn, current);
  return back(
    current.state === 'waiting'
      ? words.stillToCome(left)
      : words.left(left - 1, current.stop.exercise),
  );
}

/** How long the routine under way takes still, in a sentence; undefined where none is. */
export function tellTimeLeft(turn: Turn): string | undefined {
  const current = underway(turn);
  const words = turn.words.routines;
  return (
    current && words.timeLeft(current.stop.routine, remainingLength(current, todayOf(turn), words))
  );
}
