import { isWantedAgain, withoutJustSaid } from './just-said.ts';
import type { Answered, Reply } from './outcome.ts';
import { putAgain } from './resolve.ts';
import { questionOf } from './rooms.ts';
import type { Turn } from './turn.ts';

/** A question put in short, where the turn before put it in the same words. */
function askedAnew(turn: Turn, reply: Reply & { readonly kind: 'question' }): Reply {
  return reply.question === turn.session.said?.question
    ? { ...reply, ...putAgain(turn, reply.asked, reply) }
    : reply;
}

/**
 * An outcome in other words than the turn before: no sentence comes twice running, and no question
 * does, unless the runner wants it once more. A verdict stays whole, whatever was said before, and
 * so does the call for somebody else. The
 * words of guided audio can't change any more: they are new by then.
 */
export function anew(turn: Turn, outcome: Answered): Answered {
  const { reply, show } = outcome;
  const isOfWords = reply.kind === 'question' || reply.kind === 'statement';
  if (!isOfWords || isWantedAgain(turn)) return outcome;
  const isUrgent = reply.kind === 'question' && questionOf(reply.asked)?.isUrgent === true;
  const isWhole = isUrgent || show?.view === 'verdict';
  const say = isWhole ? reply.say : withoutJustSaid(turn, reply.say);
  const said = { ...reply, say };
  return { ...outcome, reply: said.kind === 'question' ? askedAnew(turn, said) : said };
}
