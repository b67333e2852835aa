import type { Question } from '../reply.ts';
import { isRoutineId } from '../routines/routines.ts';
import type { Asked, Said } from '../runner/session.ts';
import type { Turn } from '../turn.ts';

/** A question as it was first put. */
export const inFull = ({ full, question }: Pick<Said, 'full' | 'question'>): string =>
  full ?? question;

/**
 * A question that was put before and is open still: in short, and never in the words it was put in
 * last. What those leave out is kept, for "repeat".
 */
export function askedAgain(
  { words }: Turn,
  asked: Asked,
  said: Pick<Said, 'full' | 'question' | 'reprompt'>,
): Question {
  const { reprompt } = said;
  switch (asked.about) {
    case 'what-next':
      return { asked, question: words.conversation.whatNext(), reprompt };
    case 'all-good':
      return { asked, question: words.routines.allGood(), reprompt };
    case 'go-on':
      return { asked, question: words.routines.pausedReady(), reprompt };
    case 'start-routine': {
      const routine = isRoutineId(asked.routine) ? asked.routine : 'warm-up';
      return { asked, question: words.routines.shallWeStart(routine), reprompt };
    }
    case 'offer-doctor':
      return { asked, question: words.routines.shallWeAskAboutDoctor(), reprompt };
    case 'try-exercise':
      return { asked, question: words.library.tryIt(), reprompt };
    case 'ice-on':
      return { asked, question: words.icing.isItOn(), reprompt };
    default:
      return {
        asked,
        question: words.conversation.askedAgain(asked),
        full: inFull(said),
        reprompt,
      };
  }
}
