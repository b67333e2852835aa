import * as v from 'valibot';
import type { Pronoun } from '../../../hearing/heard.ts';
import { nobody } from '../../../hearing/of-somebody.ts';
import type { SignId } from '../../../hearing/vocabulary.ts';
import { yesNoNotSure } from '../../../screen/choices.ts';
import type { Outcome } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { perhapsOfSomebodyQuestion } from '../asking.ts';
import { signIds } from '../signs.ts';
import { answerSomebody } from '../somebody-else.ts';

interface Parameters {
  readonly sign: SignId;
  readonly pronoun: Pronoun;
}

const told = (turn: Turn, { sign, pronoun }: Parameters): Outcome =>
  answerSomebody(turn, { ...nobody, pronoun, told: [sign] });

const denied = (turn: Turn, { sign, pronoun }: Parameters): Outcome =>
  answerSomebody(turn, { ...nobody, pronoun, denied: [sign] });

/** Whether somebody else has a sign of an emergency that may have been told of them. */
export const perhapsOfSomebody = question<Parameters>({
  about: 'perhaps-of-somebody',
  parameters: v.object({ sign: v.picklist(signIds), pronoun: v.picklist(['he', 'she', 'they']) }),
  decidesSafety: true,
  asks: perhapsOfSomebodyQuestion,
  inShort: ({ words }, { sign, pronoun }) => words.doctor.somebody.isItSoInShort(sign, pronoun),
  isWholeInShort: true,
  hint: ({ words }, _sign, nth) => words.doctor.questionHint(nth),
  why: ({ words }) => words.doctor.whyOffer(),
  touch: ({ words }) => yesNoNotSure(words.screen),
  hears: { yes: told, unsure: told, no: denied, well: denied },
});
