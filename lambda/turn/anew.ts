import { isWantedAgain, withoutJustSaid } from './just-said.ts';
import type { Answered, Reply } from './outcome.ts';
import { putAgain } from './resolve.ts';
import type { Turn } from './turn.ts';

/** A question put in short, where the turn before put it in the same words. */
function askedAnew(turn: Turn, reply: Reply & { readonly kind: 'question' }): Reply {
  return reply.question === turn.session.said?.question
    ? { ...reply, ...putAgain(turn, reply.asked, reply) }
    : reply;
}

/**
 * An outcome in other words than the turn before: no sentence comes twice running, and no question
 * does, unless the runner wants it once more. A verdict stays whole, whatever was said before. The
 * words of guided audio can't change any more: they are new by then.
 */
export function anew(turn: Turn, outcome: Answered): Answered {
  const { reply, show } = outcome;
  if (isWantedAgain(turn)) return outcome;
  const isVerdict = show?.view === 'verdict';
  const say = (told: readonly string[]) => (isVerdict ? told : withoutJustSaid(turn, told));
  switch (reply.kind) {
    case 'question':
      return { ...outcome, reply: askedAnew(turn, { ...reply, say: say(reply.say) }) };
    case 'statement':
      return { ...outcome, reply: { ...reply, say: say(reply.say) } };
    case 'block':
    case 'consent':
    case 'silence':
      return outcome;
  }
}
