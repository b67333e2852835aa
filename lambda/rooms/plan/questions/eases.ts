import { yesNoNotSure } from '../../../screen/choices.ts';
import { answersIn } from '../asking.ts';
import { goOn } from '../replies.ts';
import { furtherQuestion } from './common.ts';

/** Whether it eases once the runner moves. */
export const eases = furtherQuestion('eases', ({ words }) => yesNoNotSure(words.screen), {
  yes: (turn) => goOn(turn, { ...answersIn(turn), eases: 'yes' }),
  no: (turn) => goOn(turn, { ...answersIn(turn), eases: 'no' }),
});
