import type { HeardOf } from '../../hearing/heard.ts';
import { type Milliseconds, milliseconds, minutes } from '../../time.ts';
import { choice, type Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { offer } from './asking.ts';
import { remainingLength } from './block.ts';
import { fitTo, type LengthWanted } from './fit.ts';
import { play, start } from './playing.ts';
import { isRoutineId, type RoutineId, stopFrom, usualRoutine } from './routines.ts';
import { todayOf, withTraining } from './today.ts';
import { underway } from './underway.ts';
import { timesUsual } from './usual-length.ts';

/** No routine is shorter or longer than this, however much time there is. */
const bounds = [minutes(2), minutes(20)] as const;

/** A length asked for, within what a routine can be. */
const bounded = (wanted: LengthWanted): LengthWanted =>
  typeof wanted === 'number' ? Math.min(Math.max(wanted, bounds[0]), bounds[1]) : wanted;

/** The turn in which the runner has so much time, for this session and, the second time, for good. */
export function withLength(turn: Turn, wanted: LengthWanted): Turn {
  const length = bounded(wanted);
  // Said once more in a session, it is still the same wish.
  if (turn.session.routines.training.length === length) return turn;
  const { usualLength: before, ...others } = turn.runner;
  const times = before?.wanted === String(length) ? Math.min(before.times + 1, timesUsual) : 1;
  const kept = { usualLength: { wanted: String(length), times } };
  const runner = length === 'usual' ? others : { ...others, ...kept };
  return { ...withTraining(turn, { length }), runner };
}

const wantedBy = (
  { length }: HeardOf<'shorter' | 'longer'>,
  otherwise: LengthWanted,
): LengthWanted => length ?? otherwise;

/** The routine that is offered, if one is. */
const offered = ({ session: { asked } }: Turn): RoutineId | undefined => {
  const routine = asked?.about === 'start-routine' ? asked['routine'] : undefined;
  return typeof routine === 'string' && isRoutineId(routine) ? routine : undefined;
};

/** From here on a short warm-up is the whole one in little time, and no other. */
const wholeFrom = minutes(4);

/** Begins what was offered, or the warm-up where nothing was, in the time that there is. */
function beginFitted(turn: Turn, wanted: LengthWanted): Outcome {
  const { routines: words } = turn.words;
  const routine = offered(turn);
  const ready = withLength(turn, wanted);
  const isShort = wanted === 'short' || (typeof wanted === 'number' && wanted < wholeFrom);
  const say = isShort ? words.shorter() : words.thatLong();
  if (routine === undefined && turn.session.asked?.about !== 'what-next') {
    const offering = offer(ready, usualRoutine, [say]);
    const { training } = ready.session.routines;
    return { ...offering, runner: ready.runner, session: { routines: { training } } };
  }
  const isWarmUp = routine === undefined || routine === 'warm-up';
  return start(ready, isShort && isWarmUp ? 'quick-warm-up' : (routine ?? usualRoutine), say);
}

/** Brings what is left of the routine under way to so much time. */
function fitRest(turn: Turn, shareOfRest: number, length: Milliseconds | undefined): Outcome {
  const current = underway(turn);
  const { routines: words } = turn.words;
  if (current === undefined) return choice(words.nothingRunning());
  const today = todayOf(turn);
  const left = remainingLength(current, today, words);
  const isShorter = shareOfRest < 1;
  if (isShorter && length !== undefined && length >= left) {
    return play(turn, current, [words.fitsAlready(left)]);
  }
  const fit = fitTo(current, length ?? milliseconds(left * shareOfRest), today, words);
  const then = { ...today, fit };
  const stop = stopFrom(current.stop, then);
  const from = stop?.index === current.stop.index ? current : stop && { stop };
  const after = fit && from && remainingLength(from, then, words);
  const isAny = after !== undefined && (isShorter ? after < left : after > left);
  if (from === undefined || !isAny) {
    return play(turn, current, [isShorter ? words.shortAsItIs() : words.longAsItIs()]);
  }
  const say = isShorter ? words.shorter() : words.longer();
  return play(withTraining(turn, { fit }), from, [say]);
}

/** Less time than the routine takes: what is left of it is fitted, or a routine begins so. */
export function makeShorter(turn: Turn, heard: HeardOf<'shorter'>): Outcome {
  return underway(turn) === undefined
    ? beginFitted(turn, wantedBy(heard, 'short'))
    : fitRest(turn, 1 / 2, heard.length);
}

/** More time than the routine takes. */
export function makeLonger(turn: Turn, heard: HeardOf<'longer'>): Outcome {
  return underway(turn) === undefined
    ? beginFitted(turn, wantedBy(heard, heard.isUsual ? 'usual' : 'long'))
    : fitRest(turn, 3 / 2, heard.length);
}
