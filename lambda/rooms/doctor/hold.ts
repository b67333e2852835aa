import { type HeldAs, heldAt, holdUntil, stricterHold } from '../../record/hold.ts';
import { type RunnerRecord, without } from '../../record/record.ts';
import { days, hours, type Instant, instant, later } from '../../time.ts';
import type { Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { offsetFor } from '../progress/index.ts';
import { assess, type Verdict } from './assess.ts';
import { severity, type Urgency } from './rules.ts';
import type { Answers } from './signs.ts';

/** After an emergency nothing is trained for a day (prudence: no source has a figure). */
const afterEmergency = hours(24);

/** After an urgent verdict nothing is trained before the next morning, and for so long at least. */
const morning = hours(6);
const leastNight = hours(6);

/** Six in the morning on the runner's own clock, the first that is late enough. */
function nextMorning(runner: RunnerRecord, now: Instant, locale: string): Instant {
  const offsetAt = offsetFor(runner, locale);
  const earliest = later(now, leastNight);
  const local = earliest + offsetAt(earliest);
  const six = Math.ceil((local - morning) / days(1)) * days(1) + morning;
  // The clocks may change in the night.
  const nearly = six - offsetAt(earliest);
  return instant(six - offsetAt(instant(nearly)));
}

/** A record after a verdict: an emergency or an urgent one holds training back, and none shortens that. */
export function holdAfter(
  runner: RunnerRecord,
  urgency: Urgency,
  now: Instant,
  locale: string,
): RunnerRecord {
  if (urgency !== 'emergency' && urgency !== 'urgent') return runner;
  const end =
    urgency === 'emergency'
      ? holdUntil(later(now, afterEmergency), urgency)
      : nextMorning(runner, now, locale);
  return { ...runner, noTrainingBefore: stricterHold(runner.noTrainingBefore, end) };
}

/** What holds training back as of now, of all that was said before; undefined where nothing does. */
export const heldIn = ({ runner, now }: Turn): HeldAs | undefined =>
  heldAt(runner.noTrainingBefore, now);

/** So long after an emergency was told whatever else is said is heard in its light. Prudence. */
const whileHelpComes = hours(3);

/** Whether an emergency of the runner's own was told so lately that help is still to come. */
export function isAlarmed(turn: Turn): boolean {
  const { noTrainingBefore: end } = turn.runner;
  const isRecent = end !== undefined && end - turn.now > afterEmergency - whileHelpComes;
  return isRecent && heldIn(turn) === 'emergency';
}

/** The same as yes or no. */
export const isHeld = (turn: Turn): boolean => heldIn(turn) !== undefined;

/** A verdict that comes out lower than what was said before: that stands. */
export function asHeld(turn: Turn, verdict: Verdict): Verdict {
  const held = heldIn(turn);
  return held === undefined || severity(held) <= severity(verdict.urgency)
    ? verdict
    : { urgency: held, heard: [], because: 'held' };
}

/** Whether what calls for it is the runner's: nobody is held back for somebody who collapsed nearby. */
const isOwn = ({ heard }: Verdict): boolean =>
  heard.length === 0 || heard.some((sign) => sign !== 'somebody-collapsed');

/**
 * An outcome with training held back by what is known of signs: by one that is there at once, for
 * the session may be lost before its verdict; by doubt once that has come to one.
 */
export function holding(turn: Turn, answers: Answers, outcome: Outcome): Outcome {
  const verdict = assess(answers);
  const isTold = outcome.show?.view === 'verdict';
  if (!isOwn(verdict) || !(isTold || verdict.because !== 'doubt')) return outcome;
  const runner = outcome.runner ?? turn.runner;
  const held = holdAfter(runner, verdict.urgency, turn.now, turn.locale);
  return held === runner ? outcome : { ...outcome, runner: held };
}

/** What lets go of a hold: nothing is held back any more, and what led to it counts as never said. */
export const letGo = ({ runner }: Turn): Pick<Outcome, 'runner' | 'session'> => ({
  runner: without(runner, 'noTrainingBefore'),
  session: { doctor: { answers: undefined, urgencyTold: undefined } },
});
