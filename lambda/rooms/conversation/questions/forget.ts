import { yesNo } from '../../../screen/choices.ts';
import { back, type Outcome } from '../../../turn/outcome.ts';
import { nothingMore, question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';

/** Anything but a yes keeps everything: doubt too. */
const keepAll = ({ words }: Turn): Outcome => ({
  reply: { kind: 'move', to: 'pick-up', or: 'choice', say: [words.memory.leftAsItIs()] },
});

/** Whatever is no answer, the wish said once more included. */
const askPlainly = ({ words }: Turn): Outcome => back(words.memory.forgettingNeedsYes());

/** "Shall I delete it for good?" Nothing is deleted before a clear yes to what would be gone. */
export const forget = question({
  about: 'forget',
  parameters: nothingMore,
  decidesSafety: false,
  isEven: true,
  isAside: true,
  asks: ({ words: { memory } }) => ({
    question: memory.shallIForget(),
    reprompt: memory.shallIForgetAgain(),
  }),
  inShort: ({ words }) => words.memory.forgetInShort(),
  hint: ({ words }, _nothing, nth, isShort) => words.conversation.hint('question', nth, isShort),
  touch: ({ words }) => yesNo(words.screen),
  hears: {
    yes: () => ({
      reply: { kind: 'statement', say: [] },
      effect: { kind: 'forget', isAsked: true },
    }),
    no: keepAll,
    unsure: keepAll,
    'rather-not': keepAll,
    'forget-me': askPlainly,
    help: askPlainly,
    'not-understood': askPlainly,
    'what-do-you-mean': askPlainly,
    'why-do-you-ask': askPlainly,
  },
});
