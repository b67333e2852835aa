import { offerToGoOn } from '../routines/offers.ts';
import { underway } from '../routines/underway.ts';
import type { SessionState } from '../runner/session.ts';
import type { Outcome, Turn } from '../turn.ts';
import { askedAgain } from './asked-again.ts';

/** Questions about what is kept: they break into a conversation and are none to return to. */
const aside: readonly string[] = ['forget', 'what-i-know'];

/** The open question that another one breaks into, to be picked up after it. */
export function interruptedIn({
  session: { asked, said, interrupted },
  interruptedBlock,
}: Turn): SessionState['interrupted'] {
  if (asked === undefined || said === undefined || interruptedBlock) return undefined;
  return aside.includes(asked.about) ? interrupted : { asked, said };
}

/**
 * Picks up what was broken into: the question that was open, else the routine that is under way.
 * Undefined where there is neither.
 */
export function pickUp(turn: Turn, say: readonly string[]): Outcome | undefined {
  const { interrupted } = turn.session;
  if (interrupted !== undefined) {
    const { asked, said } = interrupted;
    return {
      reply: { kind: 'question', say, ...askedAgain(turn, asked, said) },
      session: { interrupted: undefined },
    };
  }
  const current = underway(turn);
  return current && offerToGoOn(turn, current, say);
}
