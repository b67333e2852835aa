import { without } from '../../record/record.ts';
import type { Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { beginInterview, offerDoctor } from '../doctor/index.ts';
import { changeForm } from './adjusting.ts';
import { askAboutPain } from './asking.ts';
import { formOf, todayOf } from './today.ts';
import { underway } from './underway.ts';

/** Something hurts: in an exercise it is asked how bad it is, elsewhere whether it needs a doctor. */
export function thatHurts(turn: Turn): Outcome {
  const current = underway(turn);
  return current === undefined ? notAllGood(turn) : askAboutPain(turn, current);
}

/** Pain that grows is pain in an exercise; elsewhere it is a matter for the doctor's questions. */
export function growing(turn: Turn): Outcome {
  const current = underway(turn);
  return current === undefined ? beginInterview(turn) : askAboutPain(turn, current);
}

export const notAllGood = (turn: Turn): Outcome => ({
  ...offerDoctor(turn, turn.words.routines.painElsewhere()),
  session: { doctor: { isHurt: true } },
});

/** The most of ten that is mild. */
const mild = 3;

export const isMild = (count: number | undefined): boolean => count !== undefined && count <= mild;

/**
 * Mild pain, up to three of ten, leads to an easier form; more, or doubt, or where nothing easier
 * is left, ends the routine (the stricter of Hickey 2020, JOSPT 50:91, and the three of ten used
 * for high hamstring pain).
 */
export function goOnWithPain(turn: Turn, isPainMild: boolean): Outcome {
  const words = turn.words.routines;
  const current = underway(turn);
  const canBeEasier =
    current !== undefined && formOf(current.stop.exercise, todayOf(turn)) !== 'easier';
  if (isPainMild && canBeEasier) return changeForm(turn, current, 'easier', [words.painMild()]);
  return {
    ...offerDoctor(turn, words.painStrong()),
    runner: without(turn.runner, 'routine'),
  };
}
