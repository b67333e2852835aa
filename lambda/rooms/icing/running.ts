import type { HeardOf } from '../../hearing/heard.ts';
import type { RunnerRecord } from '../../record/record.ts';
import { milliseconds, minutes } from '../../time.ts';
import { back, type Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { seenFirst } from '../doctor/index.ts';
import { forbidding } from '../routines/index.ts';
import { begin, iceForbidden } from './begin.ts';
import { changeIce, hearOfTimers, orPaused, withIce } from './changes.ts';
import { extend, usual } from './length.ts';
import { cancel, pause, putOn, resume, takeOff } from './moves.ts';
import { dueAt, phaseOf, restEndsAt } from './protocol.ts';
import { isStillValid } from './safety-check.ts';
import { iceIn, icePhase, permitIn, tellIce, tellNoIce } from './standing.ts';

const notRunning = (turn: Turn): Outcome => back(tellIce(turn) ?? tellNoIce(turn));

/** The ice goes on. With the runner's leave, real timers are set for it. */
export function start(turn: Turn): Outcome {
  const { runner, now } = turn;
  const words = turn.words.icing;
  const ice = iceIn(turn);
  const permit = permitIn(turn);
  if (permit.kind === 'to-be-seen-first') return seenFirst(turn);
  if (permit.kind === 'closed') return back(words.closed(permit.left));
  if (forbidding(turn, 'ice') !== undefined) return iceForbidden(turn);
  if (ice?.state !== 'waiting' || permit.kind === 'unseen') return begin(turn, usual);
  // That it waits means that the check was passed when it was set.
  const isChecked = !turn.isRecognized || isStillValid(runner.iceCheckedAt, now);
  const started: RunnerRecord = {
    ...withIce(runner, putOn(ice, now)),
    ...(!isChecked && { iceCheckedAt: ice.since }),
  };
  return hearOfTimers('started', words.started(ice.length), started);
}

/** "It's on" also ends a pause. */
export function goOnWithIce(turn: Turn): Outcome {
  const words = turn.words.icing;
  const phase = icePhase(turn);
  const ice = iceIn(turn);
  if (ice?.state === 'paused' && forbidding(turn, 'ice') === undefined) {
    if (permitIn(turn).kind === 'to-be-seen-first') return seenFirst(turn);
    const on = resume(ice, turn.now);
    return changeIce(turn, words.started(milliseconds(on.length - on.before)), on);
  }
  return phase.state === 'due' ? back(words.due(phase.ago)) : start(turn);
}

/** The ice comes off for a while. */
export function takeBreak(turn: Turn): Outcome {
  const phase = icePhase(turn);
  const ice = iceIn(turn);
  return phase.state === 'on' && ice?.state === 'on'
    ? changeIce(turn, turn.words.icing.paused(phase.left), pause(ice, turn.now))
    : notRunning(turn);
}

/** The ice came off: the break begins. */
export function tookOff(turn: Turn): Outcome {
  const { now } = turn;
  const words = turn.words.icing;
  const phase = icePhase(turn);
  const ice = iceIn(turn);
  if (phase.state === 'waiting') return back(words.notOnYet());
  if (phase.state === 'paused') return back(words.stillPaused(phase.left));
  if (ice?.state !== 'on') return notRunning(turn);
  const off = takeOff(ice, now);
  const rest = milliseconds(restEndsAt(off.row) - now);
  if (phase.state === 'due' && phase.ago > minutes(2)) {
    return changeIce(turn, words.offLate(rest), off);
  }
  const over = changeIce(turn, off.row.rounds > 1 ? words.offForGood() : words.offNow(rest), off);
  return phase.state === 'on'
    ? orPaused(over, words.stillPaused(phase.left), withIce(turn.runner, pause(ice, now)))
    : over;
}

/** Adds to the length that was set. */
export function addTime(turn: Turn, { length: more }: HeardOf<'add-ice'>): Outcome {
  const words = turn.words.icing;
  const ice = iceIn(turn);
  if (ice === undefined || ice.state === 'off') return notRunning(turn);
  const extension = extend(ice.length, more);
  if (extension.kind === 'not-understood') return back(words.addNotUnderstood());
  if (extension.kind === 'longest-already') return back(words.longestAlready());
  const { length } = extension;
  const longer = { ...ice, length };
  // The time is counted from when the ice went on: one that is due can't be stretched for long.
  if (longer.state === 'on' && dueAt(longer) <= turn.now) return back(words.tooLateToAdd());
  const phase = phaseOf(longer, turn.now);
  const left = 'left' in phase ? phase.left : length;
  const say = extension.isLongest ? words.longerToTheMost(left) : words.longer(left);
  return changeIce(turn, say, longer);
}

/** Ends the timer. */
export function cancelTimer(turn: Turn): Outcome {
  const words = turn.words.icing;
  const ice = iceIn(turn);
  return ice === undefined || icePhase(turn).state === 'none'
    ? back(tellNoIce(turn))
    : changeIce(turn, words.cancelled(ice.state === 'on'), cancel(ice, turn.now));
}

/** "Pause" and "go on" are about the ice where no routine is under way. */
const isAlone = (turn: Turn, ...states: readonly string[]): boolean =>
  turn.runner.routine === undefined && states.includes(icePhase(turn).state);

/** What "pause" does to the ice; undefined where the ice is not what is meant. */
export const pauseIce = (turn: Turn): Outcome | undefined =>
  isAlone(turn, 'on', 'due', 'paused') ? takeBreak(turn) : undefined;

/** What "go on" does to the ice; undefined where the ice is not what is meant. */
export const resumeIce = (turn: Turn): Outcome | undefined =>
  isAlone(turn, 'paused', 'waiting') ? goOnWithIce(turn) : undefined;
