import { play } from '../routines/playing.ts';
import { isRoutineId } from '../routines/routines.ts';
import { underway } from '../routines/underway.ts';
import type { RunnerRecord } from '../runner/record.ts';
import type { Asked } from '../runner/session.ts';
import type { Outcome, Turn } from '../turn.ts';

/** A question asked once more after an aside: bare, and in other words where there are some. */
function askedAgain({ words }: Turn, asked: Asked, question: string): string {
  switch (asked.about) {
    case 'what-next':
      return words.conversation.whatNext();
    case 'all-good':
      return words.routines.allGood();
    case 'start-routine':
      return isRoutineId(asked.routine) ? words.routines.shallWeStart(asked.routine) : question;
    case 'offer-doctor':
      return words.routines.shallWeAskAboutDoctor();
    case 'try-exercise':
      return words.library.tryIt();
    default:
      return question;
  }
}

/**
 * Says something and returns to where the runner was: into the exercise that the words broke
 * into, else to the question that is still open, else to the end of the session.
 */
export function leadBack(turn: Turn, say: readonly string[], runner?: RunnerRecord): Outcome {
  const now = runner === undefined ? turn : { ...turn, runner };
  const current = underway(now);
  if (turn.interruptedBlock && current !== undefined) return play(now, current, say);
  const { asked, said } = turn.session;
  const changes = runner === undefined ? {} : { runner };
  if (asked !== undefined && said !== undefined) {
    const { reprompt } = said;
    const question = askedAgain(turn, asked, said.question);
    return { reply: { kind: 'question', say, asked, question, reprompt }, ...changes };
  }
  return { reply: { kind: 'statement', say }, ...changes };
}
