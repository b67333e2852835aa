import { yesNo } from '../../../screen/choices.ts';
import type { Outcome } from '../../../turn/outcome.ts';
import { type AskableQuestion, nothingMore, question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { easeOnQuestion } from '../asking.ts';
import { easeOn, goOnWithPain, isMild, restFromHere } from '../pain.ts';

const strong = (turn: Turn): Outcome => goOnWithPain(turn, false);

/** Whether to go on with a little pain: only who wants to does. */
export const toEaseOn: AskableQuestion<object> = question({
  about: 'ease-on',
  parameters: nothingMore,
  decidesSafety: true,
  asks: (turn) => easeOnQuestion(turn),
  inShort: ({ words }) => words.routines.easeOn(),
  isWholeInShort: true,
  hint: ({ words }, _nothing, nth, isShort) => words.routines.hint('ease-on', nth, isShort),
  why: ({ words }) => words.routines.why('ease-on'),
  touch: ({ words }) => yesNo(words.screen),
  hears: {
    yes: easeOn,
    resume: easeOn,
    easier: easeOn,
    no: restFromHere,
    unsure: restFromHere,
    'rather-not': restFromHere,
    pain: strong,
    'getting-worse': strong,
    // That it is better is not yet that one wants to go on.
    well: (turn) => toEaseOn.ask(turn, {}),
    painless: (turn) => toEaseOn.ask(turn, {}),
    next: (turn) => toEaseOn.ask(turn, {}),
    number: (turn, _nothing, { count }) =>
      isMild(count) ? toEaseOn.ask(turn, {}) : goOnWithPain(turn, false),
  },
});
