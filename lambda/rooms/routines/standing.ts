import type { Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { play } from './playing.ts';
import { stopAt } from './routines.ts';

/** The block that sounds already, from its beginning; undefined where none does. */
export function playStanding(turn: Turn): Outcome | undefined {
  const { routine } = turn.runner;
  const first = routine?.state === 'playing' ? routine.exercises[0] : undefined;
  const stop = routine && first && stopAt(routine.routine, first.index);
  return stop && play(turn, { stop });
}
