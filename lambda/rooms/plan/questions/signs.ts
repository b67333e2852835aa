import { atPlace } from '../../../hearing/heard.ts';
import { yesNoNotSure } from '../../../screen/choices.ts';
import type { Outcome } from '../../../turn/outcome.ts';
import type { Turn } from '../../../turn/turn.ts';
import { answersIn, inOtherWords } from '../asking.ts';
import { type SignQuestionId, signQuestionIds, signQuestions } from '../question-ids.ts';
import { askInDoubt, goOn, takeAsDoubt, takeAsOneOf, takeSign } from '../replies.ts';
import { planQuestion } from './common.ts';

/** Whether there is one of three signs that have to be seen first: only a clear no leads on. */
function signQuestion(id: SignQuestionId) {
  const none = (turn: Turn): Outcome => goOn(turn, { ...answersIn(turn), [id]: 'no' });
  return planQuestion(id, {
    touch: ({ words }) => yesNoNotSure(words.screen),
    unclear: askInDoubt,
    notTold: takeAsDoubt,
    hears: {
      yes: (turn) => takeAsOneOf(turn, id),
      no: none,
      well: none,
      nth(turn, _wording, { nth }) {
        const named = atPlace(signQuestions[id], nth);
        return named === undefined ? askInDoubt(turn) : takeSign(turn, named);
      },
      /** "None" may be what there is to train with; here it is an answer. */
      equipment: (turn, _wording, { equipment }) =>
        equipment.kind === 'known' && equipment.id === 'none' ? none(turn) : askInDoubt(turn),
      'getting-worse': askInDoubt,
      /** A number or a time may be meant for another question. */
      number: (turn) => inOtherWords(turn, id),
      'how-long': (turn) => inOtherWords(turn, id),
    },
  });
}

export const signs = signQuestionIds.map(signQuestion);
