import type { SignId } from '../../../hearing/vocabulary.ts';
import { daysAgoTouched, numbers } from '../../../screen/choices.ts';
import { nothingMore, question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { injurySinceQuestion } from '../asking.ts';
import { injuryOver, toldWhen, whenTold } from '../injury.ts';

const ofTime: readonly SignId[] = ['lasting-weeks', 'persistent-pain'];

/** Who does not know when it was may have done it today. */
const justNow = (turn: Turn) => toldWhen(turn, 0);

/** When something was hurt: whether its first three days are over. */
export const injurySince = question({
  about: 'injury-since',
  parameters: nothingMore,
  decidesSafety: true,
  asks: (turn) => injurySinceQuestion(turn),
  inShort: ({ words }) => words.routines.injurySinceInShort(),
  hint: ({ words }, _nothing, nth, isShort) => words.routines.hint('injury-since', nth, isShort),
  why: ({ words }) => words.routines.why('injury-since'),
  touch: ({ words }) => numbers(daysAgoTouched, words.plan.screen.days),
  hears: {
    yes: () => undefined,
    no: () => undefined,
    unsure: justNow,
    'rather-not': justNow,
    'how-long': whenTold,
    /** "It's been two weeks" tells when it was, where that was asked. */
    signs: (turn, _nothing, { told, days }) =>
      days !== undefined && told.every((sign) => ofTime.includes(sign))
        ? toldWhen(turn, days.days)
        : undefined,
    number: (turn, _nothing, { count }) =>
      count === undefined ? undefined : toldWhen(turn, count),
    'injury-over': injuryOver,
    /** What is left of "just now" where the carrier took the first word sounds like ice put on. */
    'ice-on': justNow,
  },
});
