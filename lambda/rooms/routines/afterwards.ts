import type { Meant } from '../../hearing/heard.ts';
import { milliseconds } from '../../time.ts';
import { changed, type Turn } from '../../turn/turn.ts';
import type { Afterwards } from './session.ts';

function asThen(wish: Meant): Afterwards | undefined {
  if (wish.kind === 'start-routine' && wish.routine.kind === 'known') {
    return { kind: 'start-routine', routine: wish.routine.id };
  }
  if (wish.kind !== 'set-ice') return undefined;
  return typeof wish.length === 'number'
    ? { kind: 'set-ice', length: wish.length }
    : { kind: 'set-ice' };
}

/**
 * Of several wishes of which the first is a routine, the one for after it is kept for the session:
 * "warm me up, and then set a ten minute ice timer".
 */
export function withNextWish(turn: Turn, [first, ...others]: readonly Meant[]): Turn {
  if (first?.kind !== 'start-routine') return turn;
  const afterwards = others.flatMap((wish) => asThen(wish) ?? []).at(0);
  return afterwards === undefined ? turn : changed(turn, { routines: { afterwards } });
}

/** What was wished for after the routine, as it is to be answered; undefined where nothing was. */
export function nextWish({ session }: Turn): Meant | undefined {
  const { afterwards } = session.routines;
  if (afterwards === undefined) return undefined;
  return afterwards.kind === 'start-routine'
    ? { kind: 'start-routine', routine: { kind: 'known', id: afterwards.routine } }
    : {
        kind: 'set-ice',
        length: afterwards.length === undefined ? undefined : milliseconds(afterwards.length),
      };
}
