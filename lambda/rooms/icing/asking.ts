import type { Milliseconds } from '../../time.ts';
import type { Outcome, Put } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';

/**
 * How the questions of the room are put. What each makes of its answers stands in `questions/`:
 * nearly every answer leads on to another of them.
 */
const puts = {
  ice: ({ words: { icing: words } }: Turn, length: Milliseconds) => ({
    question: words.offer(length),
    reprompt: words.offerAgain(length),
  }),
  'ice-lately': ({ words: { icing: words } }: Turn) => ({
    question: words.wasThereIce(),
    reprompt: words.wasThereIceAgain(),
  }),
  'ice-check': ({ words: { icing: words } }: Turn) => ({
    question: words.doAnyApply(),
    reprompt: words.doAnyApplyAgain(),
  }),
  'ice-on': ({ words: { icing: words } }: Turn) => ({
    question: words.isItOn(),
    reprompt: words.isItOnAgain(),
  }),
  'skin-check': ({ words: { icing: words } }: Turn) => ({
    question: words.isSkinNormal(),
    reprompt: words.isSkinNormalAgain(),
  }),
  'skin-back': ({ words: { icing: words } }: Turn) => ({
    question: words.isSkinBack(),
    reprompt: words.isSkinBackAgain(),
  }),
} as const;
type About = keyof typeof puts;

/** The words that a question is put in. */
export const putInWords = (turn: Turn, about: About, length: Milliseconds): Omit<Put, 'asked'> =>
  puts[about](turn, length);

/** Says something and asks one of the room's questions about a length of ice. */
export const ask = (
  turn: Turn,
  about: About,
  length: Milliseconds,
  ...say: readonly string[]
): Outcome => ({
  reply: {
    kind: 'question',
    say,
    asked: about === 'ice-on' || about === 'skin-back' ? { about } : { about, length },
    ...putInWords(turn, about, length),
  },
});
