import { guide, lost, repeat } from '../rooms/conversation/index.ts';
import { back, type Outcome, routineOr } from './outcome.ts';
import { answerOfRoom, type OpenQuestion, openQuestionIn } from './rooms.ts';
import type { Turn } from './turn.ts';

/** What can be said to any question that is open, and what no question takes for an answer. */
function generally(turn: Turn, { question, asked }: OpenQuestion): Outcome | undefined {
  const words = turn.words.conversation;
  const hint = (nth: 0 | 1, isShort: boolean): string => question.hint(turn, asked, nth, isShort);
  switch (turn.heard.kind) {
    case 'help':
      return guide(turn, hint);
    case 'what-do-you-mean': {
      const { said } = turn.session;
      if (said?.full === undefined) return guide(turn, hint);
      const { full, reprompt } = said;
      return { reply: { kind: 'question', say: [], asked, question: full, reprompt } };
    }
    case 'why-do-you-ask':
      return back(question.why(turn, asked) ?? words.whyThat());
    case 'rather-not':
      return routineOr('choice', words.allRight());
    case 'unsure':
      return lost(turn, words.noRush(), hint);
    case 'number':
    case 'how-long':
    case 'not-understood':
      return lost(turn, words.lost(), hint);
    case 'yes':
      return guide(turn, hint);
    case 'repeat':
      return repeat(turn);
    default:
      return undefined;
  }
}

/**
 * Answers a turn: the question that is open hears first, then the room whose business it is.
 */
export function answer(turn: Turn): Outcome {
  const open = openQuestionIn(turn);
  if (open === undefined) return answerOfRoom(turn);
  const { question, asked } = open;
  const heard = question.answer(turn, asked);
  if (heard !== undefined) return heard;
  const said = question.isOpenChoice ? undefined : generally(turn, open);
  return said ?? answerOfRoom(turn);
}
