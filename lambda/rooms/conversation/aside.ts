import type { SessionChanges } from '../../turn/session.ts';
import type { Turn } from '../../turn/turn.ts';
import { forget } from './questions/forget.ts';
import { whatIKnow } from './questions/what-i-know.ts';

const asides: readonly string[] = [forget.about, whatIKnow.about];

/** The open question that an aside breaks into, to be picked up after it. */
export function brokenInto({
  session: { asked, said, interrupted },
  interruptedBlock,
}: Turn): Pick<SessionChanges, 'interrupted'> {
  if (asked === undefined || said === undefined || interruptedBlock) {
    return { interrupted: undefined };
  }
  return { interrupted: asides.includes(asked.about) ? interrupted : { asked, said } };
}
