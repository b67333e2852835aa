import type { Outcome, Turn } from '../turn.ts';

/** Says something and hands the choice to the runner. */
export const askWhatNext = (
  { words: { conversation: words } }: Turn,
  say: readonly string[],
): Outcome => ({
  reply: {
    kind: 'question',
    say,
    asked: { about: 'what-next' },
    question: words.whatNext(),
    reprompt: words.whatNextAgain(),
  },
});
