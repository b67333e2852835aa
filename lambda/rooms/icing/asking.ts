import type { Instant, Milliseconds } from '../../time.ts';
import type { Outcome, Put } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import type { CheckPart } from './safety-check.ts';

/** What is being arranged. */
export interface Arranged {
  /** How long the ice is to be on in all. */
  readonly length: Milliseconds;
  /** Since when it is on already; none where it goes on when all is asked. */
  readonly since?: Instant | undefined;
}

/**
 * How the questions of the room are put. What each makes of its answers stands in `questions/`:
 * nearly every answer leads on to another of them.
 */
const puts = {
  ice: ({ words: { icing: words } }: Turn, { length }: Arranged) => ({
    question: words.offer(length),
    reprompt: words.offerAgain(length),
  }),
  'ice-rest': ({ words: { icing: words } }: Turn) => ({
    question: words.shallITimeTheRest(),
    reprompt: words.shallITimeTheRestAgain(),
  }),
  'ice-lately': ({ words: { icing: words } }: Turn) => ({
    question: words.wasThereIce(),
    reprompt: words.wasThereIceAgain(),
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
export const putInWords = (turn: Turn, about: About, arranged: Arranged): Omit<Put, 'asked'> =>
  puts[about](turn, arranged);

/** The words that a part of the safety check is put in. */
export const checkInWords = (
  { words: { icing: words } }: Turn,
  part: CheckPart,
): Omit<Put, 'asked'> => ({
  question: words.doAnyApply(part),
  reprompt: words.doAnyApplyAgain(part),
});

/** Says something and asks one of the room's questions about ice that is being arranged. */
export const ask = (
  turn: Turn,
  about: About,
  arranged: Arranged,
  ...say: readonly string[]
): Outcome => ({
  reply: {
    kind: 'question',
    say,
    asked: about === 'ice-on' || about === 'skin-back' ? { about } : { ...arranged, about },
    ...putInWords(turn, about, arranged),
  },
});

/** Says something and asks a part of the safety check. */
export const askPart = (
  turn: Turn,
  { length, since, onSince }: Arranged & { readonly onSince?: Instant | undefined },
  part: CheckPart,
  ...say: readonly string[]
): Outcome => ({
  reply: {
    kind: 'question',
    say,
    asked: {
      ...(since !== undefined && { since }),
      ...(onSince !== undefined && { onSince }),
      ...{ length, about: 'ice-check', part },
    },
    ...checkInWords(turn, part),
  },
});
