import type { Outcome, Turn } from '../turn.ts';
import { beginningOf } from './block.ts';
import { closed, passed } from './gates.ts';
import { offerDoctor } from './offers.ts';
import { finish, goOn, play, start } from './playing.ts';
import {
  type Gate,
  type RoutineId,
  routineNamed,
  routineOf,
  stopAt,
  stopBefore,
  stopsOf,
} from './routines.ts';
import { sparingSitBone } from './sit-bone.ts';
import { todayOf } from './today.ts';
import { underway } from './underway.ts';

/**
 * Takes the answer to the gate that is open: what is fine lets the routine begin where it was
 * meant to. Doubt about a sign counts as the sign.
 * @param isFine whether the answer finds that nothing speaks against what the gate is before
 */
export function answerGate(turn: Turn, isFine: (gate: Gate) => boolean): Outcome {
  const { asked } = turn.session;
  if (asked?.about !== 'gate') return turn.leadBack([]);
  const routine = routineNamed(asked.routine);
  const known: readonly Gate[] = [...routineOf(routine).gates, 'no-sit-bone-pain'];
  const gate = known.find((each) => each === asked.gate);
  if (gate === undefined) return start(turn, routine);
  if (isFine(gate)) return beginAt(passed(turn, gate), routine, asked.index);
  return gate === 'no-sit-bone-pain'
    ? beginSparing(turn, routine, asked.index)
    : closed(turn, gate);
}

/** Begins without what is better kept away from the sit bone; where nothing is left, not at all. */
function beginSparing(turn: Turn, routine: RoutineId, index: number): Outcome {
  const { routines: words } = turn.words;
  const training = sparingSitBone(turn.session.training);
  const spared: Turn = { ...turn, session: { ...turn.session, training } };
  if (stopsOf(routine, todayOf(spared.runner, spared.session)).length === 0) {
    return { ...offerDoctor(spared, [words.nothingLeft()]), session: { training } };
  }
  return beginAt(spared, routine, index, words.gateRefused('no-sit-bone-pain'));
}

/** Begins where it was meant to before the gate: at the start, where the runner was, or elsewhere. */
function beginAt(turn: Turn, routine: RoutineId, index: number, opening?: string): Outcome {
  const current = underway(turn);
  if (current?.stop.routine === routine && current.stop.index === index) {
    return goOn(turn, current, opening);
  }
  const today = todayOf(turn.runner, turn.session);
  const stop = stopAt(routine, index);
  if (stop === undefined || stopBefore(stop, today) === undefined) {
    return start(turn, routine, opening);
  }
  const beginning = beginningOf(stop, today);
  return beginning === undefined
    ? finish(turn, routine)
    : play(turn, beginning, opening === undefined ? [] : [opening]);
}
