import { statement } from '../../../turn/outcome.ts';
import { nothingMore, question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { putInWords } from '../asking.ts';
import { longest } from '../length.ts';
import { start } from '../running.ts';

const noHurry = ({ words }: Turn) => statement(words.icing.noHurry());

/** Is the ice on? */
export const iceOn = question({
  about: 'ice-on',
  parameters: nothingMore,
  decidesSafety: false,
  offers: 'ice',
  isUnderWay: true,
  asks: (turn) => putInWords(turn, 'ice-on', longest),
  inShort: ({ words }) => words.icing.isItOn(),
  isWholeInShort: true,
  hint: ({ words }, _nothing, nth) => words.icing.isItOnHint(nth),
  why: ({ words }) => words.icing.whyIsItOn(),
  /** The screen of the ice timer has its own. */
  touch: () => [],
  hears: { yes: start, next: start, no: noHurry, unsure: noHurry },
});
