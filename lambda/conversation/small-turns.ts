import { offerToGoOn } from '../routines/offers.ts';
import { goOn } from '../routines/playing.ts';
import { underway } from '../routines/underway.ts';
import { onIntent } from '../turn.ts';
import { askWhatNext } from './what-next.ts';
import { whereThingsStand } from './where-things-stand.ts';

/** How long is left, of whatever is running. */
export const timeLeft = onIntent(['TimeLeftIntent'], (turn) => {
  const standing = whereThingsStand(turn);
  return turn.leadBack(standing.length === 0 ? [turn.words.conversation.nothingTimed()] : standing);
});

/** The last thing said, in full, question included. */
export const repeat = onIntent(['AMAZON.RepeatIntent'], (turn) => {
  const { words, session } = turn;
  const { said, asked } = session;
  if (said === undefined || asked === undefined) {
    return askWhatNext(turn, [words.conversation.nothingToRepeat()]);
  }
  const { say, question, reprompt } = said;
  return { reply: { kind: 'question', say: [say], asked, question, reprompt } };
});

/** A no that declines what was offered, with a way on. */
export const no = onIntent(['AMAZON.NoIntent'], (turn) => {
  const { words, session } = turn;
  switch (session.asked?.about) {
    case 'go-on': {
      const current = underway(turn);
      const kept = current && words.routines.placeKept(current.stop.exercise);
      return { reply: { kind: 'statement', say: [kept ?? words.conversation.goodbye()] } };
    }
    case 'start-routine': {
      const current = underway(turn);
      const say = [words.conversation.allRight()];
      return current === undefined ? askWhatNext(turn, say) : offerToGoOn(turn, current, say);
    }
    case undefined:
      return askWhatNext(turn, [words.conversation.nothingAsked()]);
    default:
      return {
        reply: {
          kind: 'statement',
          say: [words.conversation.allRight(), words.conversation.goodbye()],
        },
      };
  }
});

/** A yes where none was wanted. */
export const yes = onIntent(['AMAZON.YesIntent'], (turn) => {
  const words = turn.words.conversation;
  const current = underway(turn);
  if (turn.interruptedBlock && current !== undefined) return goOn(turn, current);
  const say = [turn.session.asked?.about === 'what-next' ? words.help() : words.nothingAsked()];
  return current === undefined ? askWhatNext(turn, say) : offerToGoOn(turn, current, say);
});
