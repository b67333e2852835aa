import type { HaltedRoutine } from '../../record/record.ts';
import type { Turn } from '../../turn/turn.ts';
import { isHeld } from '../doctor/index.ts';
import type { Start } from './block.ts';
import { stopOf } from './player.ts';
import { stopFrom } from './routines.ts';
import { todayOf } from './today.ts';

export interface Underway extends Start {
  /** `paused` within the exercise, `waiting` before it. */
  readonly state: HaltedRoutine['state'];
}

/**
 * The routine the runner is in, if any. In a turn it never sounds: speaking interrupts it. While
 * training is held back it keeps its place on record, and is none to go on with.
 */
export function underway(turn: Turn): Underway | undefined {
  const { runner, session, now } = turn;
  const { routine } = runner;
  if (routine === undefined || routine.state === 'playing' || isHeld(turn)) return undefined;
  const kept = stopOf(routine);
  const stop = kept && stopFrom(kept, todayOf({ runner, session, now }));
  if (stop === undefined) return undefined;
  const isHere = session.routines.within?.index === stop.index;
  const state = stop.index === routine.index ? routine.state : 'waiting';
  return { stop, state, within: isHere ? session.routines.within : undefined };
}
