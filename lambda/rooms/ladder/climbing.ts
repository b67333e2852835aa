import type { HeardOf } from '../../hearing/heard.ts';
import type { LadderStep } from '../../hearing/vocabulary.ts';
import { choice, type Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { isMinor, isToBeLookedAt, isToBeSeenFirst, overRest, seenFirst } from '../doctor/index.ts';
import {
  daysAgo,
  easyDaysLeft,
  forbiddingAll,
  freshDays,
  keeping,
  lastInjury,
  noteInjury,
  notePain,
  notToday,
  oldDays,
  painAtSitBone,
  routineOf,
  start,
  withTraining,
} from '../routines/index.ts';
import { ask } from './asking.ts';
import { stepFrom, steps, withinNights } from './steps.ts';
import type { Guided, Way } from './words.ts';

/** Parts that have no steps here. */
const isOfThigh = (place: string | undefined): boolean =>
  place === undefined || place === 'hamstring' || place === 'sit-bone';

/**
 * "How do I get back after my strain?" What was told and has to be looked at comes first; then at
 * most three questions tell where the runner stands, each time anew, for nothing of it is kept.
 */
export function getBack(turn: Turn, { place, since }: HeardOf<'comeback'>): Outcome {
  if (isToBeSeenFirst(turn)) return seenFirst(turn);
  const { words } = turn;
  if (isToBeLookedAt(turn)) return choice(words.ladder.lookedAtFirst());
  if (isMinor(turn)) return choice(words.doctor.pressed.forAdults());
  const days = daysAgo(since, turn.now);
  const noted = days === undefined ? turn : noteInjury(turn, { place, days });
  return keeping(noted, begin(noted, place, true));
}

/** @param isNew whether no question of it was asked yet */
function begin(turn: Turn, told: HeardOf<'comeback'>['place'], isNew: boolean): Outcome {
  const { words } = turn;
  const injury = lastInjury(turn);
  const place = told ?? injury?.place;
  if (place !== undefined && !isOfThigh(place)) return choice(words.ladder.notOfThigh(place));
  const condition = forbiddingAll(turn);
  if (condition === 'fresh-strain') {
    return choice(words.ladder.easyDaysFirst(easyDaysLeft(turn.runner, turn.now)));
  }
  if (condition !== undefined) return notToday(turn, condition);
  if (place === 'sit-bone' || painAtSitBone(turn.session) === 'yes') {
    const noted = notePain(turn, 'sit-bone');
    const say = [words.routines.getThatChecked()];
    return keeping(noted, ask(noted, 'bone-now', 'long-holds', say));
  }
  return injury?.days === undefined
    ? ask(turn, 'since', 'walk', isNew ? [words.ladder.stepByStep()] : [])
    : ask(turn, 'last', 'walk', isNew ? [words.ladder.stepByStep()] : []);
}

/** When it was, as the runner answers it. */
export function toldSince(turn: Turn, days: number): Outcome {
  const noted = noteInjury(turn, { place: undefined, days });
  return keeping(noted, begin(noted, undefined, false));
}

/** What was done last: whether that went well decides which way to go. */
export const didLast = (turn: Turn, step: LadderStep): Outcome => ask(turn, 'settled', step, []);

/** It went well, or not, or nobody can tell: a step up, one back, or the same again. */
export function go(turn: Turn, last: LadderStep, way: Way): Outcome {
  const { ladder: words } = turn.words;
  const days = lastInjury(turn)?.days ?? oldDays;
  const wanted = stepFrom(last, { up: 1, same: 0, down: -1 }[way]);
  const step = withinNights(wanted, days, freshDays);
  const isStill = step === 'walk' && overRest(days)['lasting-weeks'] === 'yes';
  if (isStill) return offer(turn, step, [words.stillAfterWeeks(), words.told(step)]);
  return offer(turn, step, [
    step === wanted ? said(words.way(way), step, last) : words.oneANight(),
    words.told(step),
  ]);
}

/** At either end of the ladder there is no way further. */
const said = (way: string, step: LadderStep, last: LadderStep): string =>
  step === last && step === 'full-training' ? '' : way;

/** Tells a step, and offers what is guided of it. */
function offer(turn: Turn, step: LadderStep, say: readonly string[]): Outcome {
  return steps[step].routine === undefined ? choice(...say) : ask(turn, 'begin', step, say);
}

/** Where one sits: above three of ten nothing is loaded (Goom 2016, JOSPT). */
export const restBone = (turn: Turn): Outcome => choice(turn.words.ladder.restBone());

export const askIfSettled = (turn: Turn): Outcome => ask(turn, 'bone-settled', 'long-holds', []);

/** Holds first, then bridges; what bends or runs comes with a physio (Goom 2016, stages 1 to 3). */
export const loadBone = (turn: Turn, isSettled: boolean): Outcome =>
  isSettled
    ? ask(turn, 'begin', 'bridge', [turn.words.ladder.bridgesAtBone()])
    : ask(turn, 'begin', 'long-holds', [turn.words.ladder.holds()]);

/** Begins what is guided of a step: its own exercises are what the answers led to. */
export function beginStep(turn: Turn, guided: Guided): Outcome {
  const routine = guided === 'long-holds' ? guided : steps[guided].routine;
  if (routine === undefined) return choice();
  return start(withTraining(turn, { earned: [...routineOf(routine).exercises] }), routine);
}
