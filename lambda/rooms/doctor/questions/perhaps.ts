import * as v from 'valibot';
import type { SignId } from '../../../hearing/vocabulary.ts';
import { yesNoNotSure } from '../../../screen/choices.ts';
import { type Outcome, routineOr } from '../../../turn/outcome.ts';
import { type AskableQuestion, question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { hear } from '../interview.ts';
import { goOn, hearSigns, weigh } from '../replies.ts';
import { noted, signIds } from '../signs.ts';
import { isHurt } from '../standing.ts';
import { known } from '../told.ts';
import { offerDoctor } from './offer-doctor.ts';

/** What an exercise explains as well: who denies the danger in it goes on. */
const effort: readonly SignId[] = ['breathless', 'fainting'];

/** It was not said: the questions go on where they were, or are offered, for something was told. */
function misheard(turn: Turn, { sign }: { readonly sign: SignId }): Outcome {
  const { [sign]: _, ...answers } = known(turn);
  const say = turn.words.doctor.misheard();
  if (turn.session.doctor.isStoryAsked) return goOn(turn, hear(answers, [], [sign]), say);
  const isOfEffort = effort.includes(sign) && turn.runner.routine !== undefined;
  const outcome =
    isOfEffort && !isHurt(turn) ? routineOr('choice', say) : offerDoctor.ask(turn, {}, say);
  return { ...outcome, session: { doctor: { answers } } };
}

interface Parameters {
  readonly sign: SignId;
  /** Whether it was asked again after something else was denied. */
  readonly isAgain?: boolean | undefined;
}

/** Whether a sign that may have been said is there: only a yes makes it the runner's. */
export const perhaps: AskableQuestion<Parameters> = question<Parameters>({
  about: 'perhaps',
  parameters: v.object({ sign: v.picklist(signIds), isAgain: v.optional(v.boolean()) }),
  decidesSafety: true,
  asks: ({ words: { doctor: words } }, { sign }) => ({
    question: words.isItSo(sign),
    reprompt: words.isItSoAgain(sign),
  }),
  inShort: ({ words }, { sign }) => words.doctor.isItSoInShort(sign),
  hint: ({ words }, _sign, nth) => words.doctor.questionHint(nth),
  why: ({ words }) => words.doctor.whyOffer(),
  touch: ({ words }) => yesNoNotSure(words.screen),
  hears: {
    yes: (turn, { sign }) => hearSigns(turn, [sign]),
    no: misheard,
    well: misheard,
    'was-nothing': misheard,
    joking: misheard,
    unsure: (turn, { sign }) => weigh(turn, noted(known(turn), [sign], 'unsure')),
    /** Another sign denied is no answer to this one: "no, it didn't pop". */
    signs(turn, asked, { told, denied }) {
      if (told.length > 0 || denied.length === 0) return undefined;
      if (denied.includes(asked.sign) || asked.isAgain) return misheard(turn, asked);
      const answers = hear(known(turn), [], denied);
      return {
        ...perhaps.ask(turn, { ...asked, isAgain: true }, turn.words.doctor.goodToKnow()),
        session: { doctor: { answers } },
      };
    },
    /** The same sign, told once more in words that are no clearer. */
    'perhaps-sign': (turn, { sign }, heard) =>
      heard.sign === sign ? hearSigns(turn, [sign]) : undefined,
  },
});

/** Asks whether a sign is there; until that is known it counts as a doubt, and holds training back. */
export const askPerhaps = (turn: Turn, sign: SignId): Outcome => ({
  ...perhaps.ask(turn, { sign }),
  session: { doctor: { answers: noted(known(turn), [sign], 'unsure') } },
});
