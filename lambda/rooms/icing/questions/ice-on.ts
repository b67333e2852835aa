import { statement } from '../../../turn/outcome.ts';
import { nothingMore, question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { asides } from '../arranging.ts';
import { type Arranged, putInWords } from '../asking.ts';
import { getReady } from '../begin.ts';
import { longest, usual } from '../length.ts';
import { start } from '../running.ts';
import { iceIn } from '../standing.ts';

/** What was agreed on. */
function arrangedIn(turn: Turn): Arranged {
  const ice = iceIn(turn);
  return { length: ice?.state === 'waiting' ? ice.length : usual };
}

const { beside, hears } = asides<Arranged>((turn, { length }) => {
  const ice = iceIn(turn);
  return getReady(turn, length, ice?.state === 'waiting' ? ice.row : undefined);
});

const noHurry = ({ words }: Turn) => statement(words.icing.noHurry());

/** Is the ice on? */
export const iceOn = question({
  about: 'ice-on',
  parameters: nothingMore,
  decidesSafety: false,
  offers: 'ice',
  isUnderWay: true,
  asks: (turn) => putInWords(turn, 'ice-on', { length: longest }),
  inShort: ({ words }) => words.icing.isItOn(),
  isWholeInShort: true,
  hint: ({ words }, _nothing, nth) => words.icing.isItOnHint(nth),
  why: ({ words }) => words.icing.whyIsItOn(),
  /** The screen of the ice timer has its own. */
  touch: () => [],
  hears: {
    'how-long': (turn, _nothing, heard) => hears['how-long'](turn, arrangedIn(turn), heard),
    yes: (turn) => (turn.free?.isWhy ? beside(turn, arrangedIn(turn)) : start(turn)),
    next: start,
    no: noHurry,
    unsure: noHurry,
  },
  otherwise: (turn) => beside(turn, arrangedIn(turn)),
});
