import { yesNoNotSure } from '../../../screen/choices.ts';
import { nothingMore, question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { hearSigns, weigh } from '../../doctor/index.ts';
import { injuryWalkQuestion } from '../asking.ts';
import { injuryOver, tellToday, whenTold } from '../injury.ts';

const inDoubt = (turn: Turn) => weigh(turn, { gait: 'unsure' });

const wishesIce = ({ free }: Turn): boolean =>
  free?.meant.some(({ kind }) => kind === 'set-ice') === true;

/** Whether the runner walks without a limp after an injury; a limp is a sign. */
export const injuryWalk = question({
  about: 'injury-walk',
  parameters: nothingMore,
  decidesSafety: true,
  asks: (turn) => injuryWalkQuestion(turn),
  inShort: ({ words }) => words.routines.injuryWalkInShort(),
  hint: ({ words }, _nothing, nth, isShort) => words.routines.hint('injury-walk', nth, isShort),
  why: ({ words }) => words.routines.why('injury-walk'),
  touch: ({ words }) => yesNoNotSure(words.screen),
  hears: {
    /** "Okay, ice then" says nothing of how one walks. */
    yes: (turn) => (wishesIce(turn) ? undefined : tellToday(turn)),
    well: tellToday,
    no: (turn) => hearSigns(turn, ['gait']),
    unsure: inDoubt,
    'rather-not': inDoubt,
    /** "No limp", "I can walk fine". */
    signs: (turn, _nothing, { told, denied }) =>
      told.length === 0 && denied.some((sign) => sign === 'gait' || sign === 'cannot-walk')
        ? tellToday(turn)
        : undefined,
    /** "No wait, it was two weeks ago" puts the answer before it right. */
    'how-long': whenTold,
    'injury-over': injuryOver,
  },
});
