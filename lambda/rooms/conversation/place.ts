import type { Turn } from '../../turn/turn.ts';
import { isHurt, isToBeSeenFirst } from '../doctor/index.ts';
import { icePhase } from '../icing/index.ts';
import { forbidding, forbiddingAll, underway } from '../routines/index.ts';
import type { Place } from './words.ts';

/** Where nothing is under way: what was told may keep exercise or ice away. */
export function freePlaceOf(turn: Turn): Place {
  if (isToBeSeenFirst(turn)) return 'to-be-seen-first';
  const isIceOut = forbidding(turn, 'ice') !== undefined;
  if (isHurt(turn) || forbiddingAll(turn) !== undefined) {
    return isIceOut ? 'hurt-without-ice' : 'hurt';
  }
  return isIceOut ? 'without-ice' : 'nothing';
}

/** Where the runner is while no question is open: in an exercise, with ice alone, or nowhere in particular. */
export function placeOf(turn: Turn): Place {
  const { asked } = turn.session;
  if (isToBeSeenFirst(turn)) return 'to-be-seen-first';
  if (turn.interruptedBlock) return 'exercise';
  if (asked === undefined && underway(turn) !== undefined) return 'go-on';
  switch (icePhase(turn).state) {
    case 'none':
      return freePlaceOf(turn);
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
