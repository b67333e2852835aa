import type { Heard } from '../hearing/heard.ts';
import { guide, lost, repeat } from '../rooms/conversation/index.ts';
import { isHeld } from '../rooms/doctor/index.ts';
import { answerOfIt } from '../rooms/library/index.ts';
import { back, type Outcome, routineOr } from './outcome.ts';
import { answerOfRoom, type OpenQuestion, openQuestionIn } from './rooms.ts';
import type { Turn } from './turn.ts';

/**
 * Noise is no answer where safety is asked about: it is asked once more, in short, and only then
 * what is not understood counts as doubt.
 */
function unheard(turn: Turn, { question, asked }: OpenQuestion): Outcome {
  const { said } = turn.session;
  if (asked['isUnheard'] === true || said === undefined) {
    return (
      question.answer({ ...turn, heard: { kind: 'unsure' } }, asked) ??
      back(turn.words.conversation.noRush())
    );
  }
  const { question: put, reprompt, full = put } = said;
  const again = question.again(
    turn,
    { ...asked, isUnheard: true },
    { question: put, reprompt, full },
  );
  return { reply: { kind: 'question', say: [turn.words.conversation.notHeard()], ...again } };
}

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
    case 'questions-left':
      return back(words.questionsLeft(question.left(turn, asked)));
    case 'rather-not':
      return routineOr('choice', words.allRight());
    case 'unsure':
      return lost(turn, words.noRush(), hint);
    case 'not-understood':
      return question.decidesSafety
        ? unheard(turn, { question, asked })
        : lost(turn, words.lost(), hint);
    case 'painless':
      return question.decidesSafety ? unheard(turn, { question, asked }) : undefined;
    case 'nth':
    case 'number':
    case 'how-long':
      return lost(turn, words.lost(), hint);
    case 'yes':
      return guide(turn, hint);
    case 'repeat':
      return repeat(turn);
    default:
      return undefined;
  }
}

const isAllWell = ({ kind }: Heard): boolean => kind === 'well' || kind === 'painless';

/**
 * Answers one thing that was meant: the question that is open hears first, then the room whose
 * business it is.
 */
export function answerOne(turn: Turn): Outcome {
  const ofIt = turn.free === undefined ? answerOfIt(turn) : undefined;
  if (ofIt !== undefined) return ofIt;
  const open = openQuestionIn(turn);
  if (open === undefined) return answerOfRoom(turn);
  const { question, asked } = open;
  const { heard: meant } = turn;
  // "It's nothing" answers whatever is asked; only the question about equipment means things by it.
  const isNothing =
    meant.kind === 'equipment' &&
    meant.isLimit !== true &&
    (question.offers === undefined || question.decidesSafety) &&
    meant.equipment.kind === 'known' &&
    meant.equipment.id === 'none';
  const as = (kind: 'well' | 'yes' | 'no'): Outcome | undefined =>
    question.answer({ ...turn, heard: { kind } }, asked);
  // "All good" agrees to whatever is offered; what asks about signs knows better what it says.
  const isAgreed = isAllWell(meant) && !question.decidesSafety && !question.isOpenChoice;
  const heard =
    question.answer(turn, asked) ??
    (meant.kind === 'was-nothing' && !isHeld(turn) ? as('well') : undefined) ??
    (isNothing ? as('no') : undefined) ??
    (isAgreed ? as('yes') : undefined);
  if (heard !== undefined) return heard;
  const said = question.isOpenChoice ? undefined : generally(turn, open);
  return said ?? answerOfRoom(turn);
}
