import { yesNoNotSure } from '../../../screen/choices.ts';
import type { Outcome } from '../../../turn/outcome.ts';
import { type AskableQuestion, nothingMore, question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { painQuestion } from '../asking.ts';
import { goOnWithPain, isMild, thatHurts } from '../pain.ts';

const strong = (turn: Turn): Outcome => goOnWithPain(turn, false);

/** How bad it is: only a clear no, or a number on the scale that is low enough, is mild. */
export const howBad: AskableQuestion<object> = question({
  about: 'pain',
  parameters: nothingMore,
  decidesSafety: true,
  asks: (turn) => painQuestion(turn),
  inShort: ({ words }) => words.routines.painInShort(),
  hint: ({ words }, _nothing, nth, isShort) => words.routines.hint('pain', nth, isShort),
  why: ({ words }) => words.routines.why('pain'),
  touch: ({ words }) => yesNoNotSure(words.screen),
  hears: {
    yes: strong,
    no: (turn) => goOnWithPain(turn, true),
    unsure: strong,
    'rather-not': strong,
    home: strong,
    'getting-worse': strong,
    // Nobody goes on past it.
    well: (turn) => goOnWithPain(turn, true),
    painless: (turn) => goOnWithPain(turn, true),
    /** Where it hurts is kept; how much stays open unless it was said. */
    pain: (turn, _nothing, heard) => thatHurts(turn, heard),
    next: (turn) => howBad.ask(turn, {}),
    resume: (turn) => howBad.ask(turn, {}),
    number: (turn, _nothing, { count }) => goOnWithPain(turn, isMild(count)),
  },
});
