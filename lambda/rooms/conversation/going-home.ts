import { choice, type Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { verdictOwed } from '../doctor/index.ts';

/**
 * Leaves whatever is open for where everything begins. What runs goes on or waits where it is; a
 * verdict that is owed on what was told is given first.
 */
export function goHome(turn: Turn): Outcome {
  const owed = verdictOwed(turn);
  if (owed === undefined) return { ...choice(), session: { interrupted: undefined } };
  return {
    ...choice(turn.words.doctor.beforeYouGo(owed)),
    session: { interrupted: undefined, doctor: { urgencyTold: owed } },
    show: { room: 'doctor', view: 'verdict', of: owed },
  };
}
