import type { Outcome } from '../../turn/outcome.ts';
import { changed, type Turn } from '../../turn/turn.ts';
import { offerDoctor } from '../doctor/index.ts';
import { closed, passed } from './gates.ts';
import { finish, goOn, play, start } from './playing.ts';
import {
  type Gate,
  type RoutineId,
  routineOf,
  stopAt,
  stopBefore,
  stopFrom,
  stopsOf,
} from './routines.ts';
import { sparingSitBone, todayOf } from './today.ts';
import { underway } from './underway.ts';

/** What has to be known, and the place of a routine that waits for it. */
export interface GateBefore {
  readonly gate: Gate;
  readonly routine: RoutineId;
  readonly index: number;
}

/**
 * Takes the answer to a gate: what is fine lets the routine begin where it was meant to. Doubt
 * about a sign counts as the sign.
 * @param isFine whether the answer finds that nothing speaks against what the gate is before
 */
export function answerGate(
  turn: Turn,
  { gate, routine, index }: GateBefore,
  isFine: boolean,
): Outcome {
  if (gate === 'no-sit-bone-pain') {
    return isFine
      ? beginAt(passed(turn, gate), routine, index)
      : beginSparing(turn, routine, index);
  }
  // Another version of the skill may have asked for more.
  if (!routineOf(routine).gates.includes(gate)) return start(turn, routine);
  return isFine ? beginAt(passed(turn, gate), routine, index) : closed(turn, gate);
}

/** Begins without what is better kept away from the sit bone; where nothing is left, not at all. */
function beginSparing(turn: Turn, routine: RoutineId, index: number): Outcome {
  const { routines: words } = turn.words;
  const session = { routines: { training: sparingSitBone(turn.session.routines.training) } };
  const spared = changed(turn, session);
  if (stopsOf(routine, todayOf(spared)).length === 0) {
    return { ...offerDoctor(spared, words.nothingLeft()), session };
  }
  return beginAt(spared, routine, index, words.gateRefused('no-sit-bone-pain'));
}

/** Begins where it was meant to before the gate: at the start, where the runner was, or elsewhere. */
function beginAt(turn: Turn, routine: RoutineId, index: number, opening?: string): Outcome {
  const current = underway(turn);
  if (current?.stop.routine === routine && current.stop.index === index) {
    return goOn(turn, current, opening);
  }
  const today = todayOf(turn);
  const stop = stopAt(routine, index);
  if (stop === undefined || stopBefore(stop, today) === undefined) {
    return start(turn, routine, opening);
  }
  const beginning = stopFrom(stop, today);
  return beginning === undefined
    ? finish(turn, routine)
    : play(turn, { stop: beginning }, opening === undefined ? [] : [opening]);
}
