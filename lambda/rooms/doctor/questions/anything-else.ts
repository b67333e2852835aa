import type { Outcome } from '../../../turn/outcome.ts';
import { nothingMore, question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { anythingElseQuestion } from '../asking.ts';
import { goOn } from '../replies.ts';
import { heardIn, known } from '../told.ts';
import { askPerhaps } from './perhaps.ts';
import { story } from './story.ts';

/** Nothing more is told: the verdict. */
const nothingElse = (turn: Turn): Outcome => goOn(turn, known(turn));

/** What no question named, before a verdict that would let somebody wait. */
export const anythingElse = question({
  about: 'anything-else',
  parameters: nothingMore,
  decidesSafety: true,
  asks: anythingElseQuestion,
  inShort: ({ words }) => words.doctor.anythingElseInShort(),
  isWholeInShort: true,
  hint: ({ words }, _nothing, nth) => words.doctor.storyHint(nth),
  why: ({ words }) => words.doctor.whyAnythingElse(),
  touch: ({ words: { doctor: words } }) => [
    {
      id: 'nothing-else',
      text: words.screen.nothingElse(),
      label: words.screen.nothingElse(),
      says: { kind: 'no' },
    },
  ],
  hears: {
    /** There is more: what it is. */
    yes: (turn) => story.ask(turn, {}),
    no: nothingElse,
    unsure: nothingElse,
    well: nothingElse,
    'was-nothing': nothingElse,
    'rather-not': nothingElse,
    next: nothingElse,
    'not-understood': nothingElse,
    'off-topic': nothingElse,
    signs: (turn, _nothing, signs) => goOn(turn, heardIn(turn, signs)),
    'perhaps-sign': (turn, _nothing, { sign }) => askPerhaps(turn, sign),
  },
  otherwise: nothingElse,
});
