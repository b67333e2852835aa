import { parting } from '../../../turn/outcome.ts';
import { nothingMore, question } from '../../../turn/question.ts';
import { isToBeSeenFirst } from '../../doctor/index.ts';
import { freePlaceOf } from '../place.ts';

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
      : { question: words.whatNext(), reprompt: words.whatNextAgain(freePlaceOf(turn)) };
  },
  inShort: (turn) => {
    const words = turn.words.conversation;
    return isToBeSeenFirst(turn) ? words.whatElse() : words.whatNext();
  },
  isWholeInShort: true,
  hint: (turn, _nothing, nth, isShort) =>
    turn.words.conversation.hint(freePlaceOf(turn), nth, isShort),
  touch: () => [],
  hears: {
    yes: () => undefined,
    no: ({ words }) => parting(words.conversation.allRight()),
    unsure: () => undefined,
  },
});
