import { play } from '../routines/playing.ts';
import { underway } from '../routines/underway.ts';
import type { RunnerRecord } from '../runner/record.ts';
import type { Outcome, Turn } from '../turn.ts';
import { askedAgain } from './asked-again.ts';

/**
 * Says something and returns to where the runner was: into the exercise that the words broke
 * into, else to the question that is still open, put in short, else to the end of the session.
 */
export function leadBack(turn: Turn, say: readonly string[], runner?: RunnerRecord): Outcome {
  const now = runner === undefined ? turn : { ...turn, runner };
  const current = underway(now);
  if (turn.interruptedBlock && current !== undefined) return play(now, current, say);
  const { asked, said } = turn.session;
  const changes = runner === undefined ? {} : { runner };
  if (asked !== undefined && said !== undefined) {
    return { reply: { kind: 'question', say, ...askedAgain(turn, asked, said) }, ...changes };
  }
  return { reply: { kind: 'statement', say }, ...changes };
}
