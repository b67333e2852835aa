import { yesNo } from '../../../screen/choices.ts';
import type { Outcome } from '../../../turn/outcome.ts';
import { nothingMore, question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';

const pickUp = (...say: readonly string[]): Outcome => ({
  reply: { kind: 'move', to: 'pick-up', or: 'end', say },
});

const tellTheRest = ({ words }: Turn): Outcome => pickUp(words.memory.howLongKept());

/** "Want the rest?" How long it is kept, and how it is deleted. */
export const whatIKnow = question({
  about: 'what-i-know',
  parameters: nothingMore,
  decidesSafety: false,
  isAside: true,
  asks: ({ words: { memory } }) => ({
    question: memory.wantTheRest(),
    reprompt: memory.wantTheRestAgain(),
  }),
  inShort: ({ words }) => words.memory.restInShort(),
  hint: ({ words }, _nothing, nth, isShort) => words.conversation.hint('question', nth, isShort),
  touch: ({ words: { screen } }) => [
    ...yesNo(screen),
    {
      id: 'forget-me',
      text: screen.forgetMe(),
      label: screen.forgetMe(),
      says: { kind: 'forget-me' },
    },
  ],
  hears: {
    yes: tellTheRest,
    more: tellTheRest,
    no: ({ words }) => ({
      reply: {
        kind: 'move',
        to: 'pick-up',
        or: 'goodbye',
        say: [words.memory.enoughKnown()],
      },
    }),
    unsure: () => undefined,
  },
});
