import { parting } from '../../../turn/outcome.ts';
import { nothingMore, question } from '../../../turn/question.ts';
import { isToBeSeenFirst } from '../../doctor/index.ts';

/** "What would you like to do?" The choice is the runner's. */
export const whatNext = question({
  about: 'what-next',
  parameters: nothingMore,
  decidesSafety: false,
  isOpenChoice: true,
  asks: (turn) => {
    const words = turn.words.conversation;
    return isToBeSeenFirst(turn)
      ? { question: words.whatElse(), reprompt: words.whatElseAgain() }
      : { question: words.whatNext(), reprompt: words.whatNextAgain() };
  },
  inShort: (turn) => {
    const words = turn.words.conversation;
    return isToBeSeenFirst(turn) ? words.whatElse() : words.whatNext();
  },
  isWholeInShort: true,
  hint: (turn, _nothing, nth, isShort) => {
    const place = isToBeSeenFirst(turn) ? 'to-be-seen-first' : 'nothing';
    return turn.words.conversation.hint(place, nth, isShort);
  },
  touch: () => [],
  hears: {
    yes: () => undefined,
    no: ({ words }) => parting(words.conversation.allRight()),
    unsure: () => undefined,
  },
});
