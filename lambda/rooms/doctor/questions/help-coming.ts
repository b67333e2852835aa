import * as v from 'valibot';
import type { Pronoun } from '../../../hearing/heard.ts';
import { yesNo } from '../../../screen/choices.ts';
import { type Outcome, statement } from '../../../turn/outcome.ts';
import { type AskableQuestion, question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';

interface Parameters {
  readonly pronoun: Pronoun;
}

/** Not yet: the call comes first, and is asked after once more. */
const notYet = (turn: Turn, asked: Parameters): Outcome =>
  helpComing.ask(turn, asked, turn.words.doctor.callFirst());

/** Whether help is on the way to somebody else: until it is, nothing else is talked about. */
export const helpComing: AskableQuestion<Parameters> = question<Parameters>({
  about: 'help-coming',
  parameters: v.object({ pronoun: v.picklist(['he', 'she', 'they']) }),
  decidesSafety: true,
  isUrgent: true,
  asks: ({ words: { doctor } }, { pronoun }) => ({
    question: doctor.somebody.isHelpComing(),
    reprompt: doctor.somebody.isHelpComingAgain(pronoun),
  }),
  inShort: ({ words }) => words.doctor.somebody.isHelpComing(),
  isWholeInShort: true,
  hint: ({ words }, { pronoun }) => words.doctor.somebody.isHelpComingAgain(pronoun),
  why: ({ words }) => words.doctor.callFirst(),
  touch: ({ words }) => yesNo(words.screen),
  hears: {
    yes: ({ words }, { pronoun }) => statement(words.doctor.somebody.helpIsComing(pronoun)),
    no: notYet,
    unsure: notYet,
    /** Of the runner's own, too: they are weighed as ever. */
    signs: () => undefined,
  },
  otherwise: notYet,
});
