import { offerToGoOn } from '../routines/offers.ts';
import { goOn } from '../routines/playing.ts';
import { underway } from '../routines/underway.ts';
import { onIntent } from '../turn.ts';
import { inFull } from './asked-again.ts';
import { backTo, guide } from './guidance.ts';
import { parting } from './parting.ts';
import { isQuestionOpen } from './place.ts';
import { askWhatNext } from './what-next.ts';
import { whereThingsStand } from './where-things-stand.ts';

/** How long is left, of whatever is running. */
export const timeLeft = onIntent(['TimeLeftIntent'], (turn) => {
  const standing = whereThingsStand(turn);
  if (standing.length > 0) return turn.leadBack(standing);
  const say = [turn.words.conversation.nothingTimed()];
  return isQuestionOpen(turn) ? turn.leadBack(say) : askWhatNext(turn, say);
});

const breath = 30;

const areOneBreath = (...sentences: readonly string[]): boolean =>
  sentences.join(' ').split(/\s+/).length <= breath;

/**
 * The last thing said, its question in full. Where one breath does not hold both, the question
 * alone: it waits for an answer.
 */
export const repeat = onIntent(['AMAZON.RepeatIntent'], (turn) => {
  const { words, session } = turn;
  const { said, asked } = session;
  if (said === undefined || asked === undefined) {
    return backTo(turn, [words.conversation.nothingToRepeat()]);
  }
  const { say, full, reprompt } = said;
  const question = inFull(said);
  const isTogether = full === undefined || areOneBreath(say, full);
  return {
    reply: { kind: 'question', say: isTogether ? [say] : [], asked, question, reprompt },
  };
});

/** A no that declines what was offered, with a way on. */
export const no = onIntent(['AMAZON.NoIntent'], (turn) => {
  const words = turn.words.conversation;
  const { asked } = turn.session;
  const current = underway(turn);
  if (asked === undefined || turn.interruptedBlock) return backTo(turn, [words.nothingAsked()]);
  switch (asked.about) {
    case 'go-on':
      return parting(turn);
    case 'what-next':
      return parting(turn, [words.allRight()]);
    case 'start-routine':
      return current === undefined
        ? askWhatNext(turn, [words.allRight()])
        : offerToGoOn(turn, current, [words.allRight()]);
    default:
      return current === undefined
        ? parting(turn, [words.allRight()])
        : offerToGoOn(turn, current, [words.allRight()]);
  }
});

/** A yes where none was wanted. */
export const yes = onIntent(['AMAZON.YesIntent'], (turn) => {
  const { asked } = turn.session;
  const current = underway(turn);
  if (turn.interruptedBlock && current !== undefined) return goOn(turn, current);
  return asked === undefined ? backTo(turn, [turn.words.conversation.nothingAsked()]) : guide(turn);
});
