import { parting } from '../../../turn/outcome.ts';
import { nothingMore, question } from '../../../turn/question.ts';
import { freePlaceOf } from '../place.ts';

/** "What would you like to do?" The choice is the runner's. */
export const whatNext = question({
  about: 'what-next',
  parameters: nothingMore,
  decidesSafety: false,
  isOpenChoice: true,
  asks: (turn) => ({
    question: turn.words.conversation.whatNext(),
    reprompt: turn.words.conversation.whatNextAgain(freePlaceOf(turn)),
  }),
  inShort: ({ words }) => words.conversation.whatNext(),
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
