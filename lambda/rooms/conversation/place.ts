import type { Turn } from '../../turn/turn.ts';
import { isToBeSeenFirst } from '../doctor/index.ts';
import { icePhase } from '../icing/index.ts';
import { underway } from '../routines/index.ts';
import type { Place } from './words.ts';

/** Where the runner is while no question is open: in an exercise, with ice alone, or nowhere in particular. */
export function placeOf(turn: Turn): Place {
  const { asked } = turn.session;
  if (isToBeSeenFirst(turn)) return 'to-be-seen-first';
  if (turn.interruptedBlock) return 'exercise';
  if (asked === undefined && underway(turn) !== undefined) return 'go-on';
  switch (icePhase(turn).state) {
    case 'none':
      return 'nothing';
    case 'waiting':
      return 'ice-waiting';
    case 'on':
    case 'due':
      return 'ice-running';
    case 'paused':
      return 'ice-paused';
    case 'off':
    case 'ready':
    case 'done':
      return 'ice-break';
  }
}
