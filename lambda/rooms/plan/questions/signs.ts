import { yesNoNotSure } from '../../../screen/choices.ts';
import type { Outcome } from '../../../turn/outcome.ts';
import type { Turn } from '../../../turn/turn.ts';
import { answersIn, inOtherWords } from '../asking.ts';
import { askSignBySign, goOn, takeAsDoubt } from '../replies.ts';
import { planQuestion } from './common.ts';

const none = (turn: Turn): Outcome => goOn(turn, { ...answersIn(turn), signs: 'no' });

const unclear = (turn: Turn): Outcome => askSignBySign(turn, 'unsure');

/** Whether there is any sign that has to be seen first: only a clear no leads on. */
export const signs = planQuestion('signs', {
  touch: ({ words }) => yesNoNotSure(words.screen),
  unclear,
  notTold: takeAsDoubt,
  hears: {
    yes: (turn) => askSignBySign(turn, 'one-of'),
    no: none,
    well: none,
    /** "None" may be what there is to train with; here it is an answer. */
    equipment: (turn, _wording, { equipment }) =>
      equipment.kind === 'known' && equipment.id === 'none' ? none(turn) : unclear(turn),
    'getting-worse': unclear,
    /** A number or a time may be meant for another question. */
    number: (turn) => inOtherWords(turn, 'signs'),
    'how-long': (turn) => inOtherWords(turn, 'signs'),
  },
});
