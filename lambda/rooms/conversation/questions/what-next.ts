import { parting } from '../../../turn/outcome.ts';
import { nothingMore, question } from '../../../turn/question.ts';

/** "What would you like to do?" The choice is the runner's. */
export const whatNext = question({
  about: 'what-next',
  parameters: nothingMore,
  decidesSafety: false,
  isOpenChoice: true,
  asks: ({ words: { conversation: words } }) => ({
    question: words.whatNext(),
    reprompt: words.whatNextAgain(),
  }),
  inShort: ({ words }) => words.conversation.whatNext(),
  isWholeInShort: true,
  hint: ({ words }, _nothing, nth, isShort) => words.conversation.hint('nothing', nth, isShort),
  touch: () => [],
  hears: {
    yes: () => undefined,
    no: ({ words }) => parting(words.conversation.allRight()),
    unsure: () => undefined,
  },
});
