import { back, choice, type Outcome, parting, routineOr } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { pauseIce, resumeIce, tellIce, tellNoIce } from '../icing/index.ts';
import { again, goOn, pause, resume, tellTimeLeft, underway } from '../routines/index.ts';
import { guide, lost, onWithIt } from './guidance.ts';
import { whatNext } from './questions/what-next.ts';

/** Says something and hands the choice to the runner. */
export const askWhatNext = (turn: Turn, say: readonly string[]): Outcome =>
  whatNext.ask(turn, {}, ...say);

/** Whether no question is open that wants an answer of its own, and nothing was broken into. */
const isFree = ({ session: { asked }, interruptedBlock }: Turn): boolean =>
  !interruptedBlock && (asked === undefined || asked.about === whatNext.about);

/** How long is left, of whatever is running; ice first, for skin can't wait. */
export function timeLeft(turn: Turn): Outcome {
  const routine = tellTimeLeft(turn);
  const ice = tellIce(turn, routine === undefined);
  const standing = [ice, routine].filter((told) => told !== undefined);
  if (standing.length > 0) return back(...standing);
  const nothing = turn.isBlind ? tellNoIce(turn) : turn.words.conversation.nothingTimed();
  return isFree(turn) ? choice(nothing) : back(nothing);
}

/** What is under way, of all that the coach leads or times. */
export function whatRuns(turn: Turn): Outcome {
  const current = underway(turn);
  const routine =
    current && turn.words.conversation.inRoutine(current.stop.routine, current.stop.exercise);
  const standing = [routine, tellTimeLeft(turn), tellIce(turn, false)].filter(
    (told) => told !== undefined,
  );
  if (standing.length > 0) return back(...standing);
  const nothing = turn.words.conversation.nothingRuns();
  return isFree(turn) ? choice(nothing) : back(nothing);
}

const breath = 30;
const areOneBreath = (...sentences: readonly string[]): boolean =>
  sentences.join(' ').split(/\s+/).length <= breath;

/**
 * The last thing said, its question in full. Where one breath does not hold both, the question
 * alone: it waits for an answer. Said into an exercise, that exercise once more.
 */
export function repeat(turn: Turn): Outcome {
  const { words, session, interruptedBlock } = turn;
  if (interruptedBlock) return again(turn);
  const { said, asked } = session;
  if (said === undefined || asked === undefined) {
    return onWithIt(turn, words.conversation.nothingToRepeat());
  }
  const { say, full, reprompt } = said;
  const isTogether = full === undefined || areOneBreath(say, full);
  return {
    reply: {
      kind: 'question',
      say: isTogether ? [say] : [],
      asked,
      question: full ?? said.question,
      reprompt,
    },
  };
}

/** A yes where none was wanted: into guided audio it means on with it. */
export function yes(turn: Turn): Outcome {
  const current = underway(turn);
  if (turn.interruptedBlock && current !== undefined) return goOn(turn, current);
  return turn.session.asked === undefined
    ? onWithIt(turn, turn.words.conversation.nothingAsked())
    : guide(turn);
}

/** A no where nothing was asked, or to something of which nothing is known any more. */
export function no(turn: Turn): Outcome {
  const words = turn.words.conversation;
  return turn.session.asked === undefined || turn.interruptedBlock
    ? onWithIt(turn, words.nothingAsked())
    : routineOr('parting', words.allRight());
}

/** "Pause" and "go on" are about the ice where no routine is under way. */
export function pauseWhatRuns(turn: Turn): Outcome {
  // Somebody is at the door while something is asked: the question waits.
  if (turn.open !== undefined && underway(turn) === undefined && !isFree(turn)) {
    return back(turn.words.conversation.noRush());
  }
  return pauseIce(turn) ?? pause(turn);
}

export const resumeWhatRuns = (turn: Turn): Outcome => resumeIce(turn) ?? resume(turn);

/** Thanks are taken, and what was open goes on; where nothing was, they are a goodbye. */
export function thanks(turn: Turn): Outcome {
  const say = turn.words.conversation.thanks();
  return isFree(turn) ? parting(say) : back(say);
}

/** What is said for the sake of talking is taken as such, and what was open goes on. */
function chat(turn: Turn, say: string): Outcome {
  return isFree(turn) ? choice(say) : back(say);
}

export const greeted = (turn: Turn): Outcome => chat(turn, turn.words.conversation.helloToo());
export const gladToHear = (turn: Turn): Outcome => chat(turn, turn.words.conversation.gladToHear());
export const heardGrumble = (turn: Turn): Outcome => chat(turn, turn.words.conversation.grumble());

/** Who the coach is, and that it is no doctor. */
export function whoAreYou(turn: Turn): Outcome {
  return chat(turn, turn.words.conversation.whoIAm());
}

/**
 * The coach had it wrong and owns it. What decides safety or is under way is asked once more; an offer
 * that nobody asked for is dropped.
 */
export function takenWrongly(turn: Turn): Outcome {
  const words = turn.words.conversation;
  const isBroken = turn.interruptedBlock && underway(turn) !== undefined;
  if (isBroken) return lost(turn, words.lost());
  const { open } = turn;
  if (open?.decidesSafety === true || open?.isUnderWay === true) return back(words.gotYouWrong());
  const put = { ...whatNext.put(turn, {}), question: words.whatDidYouMean() };
  return { reply: { kind: 'question', say: [words.gotYouWrong()], ...put } };
}
