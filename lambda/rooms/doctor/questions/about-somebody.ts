import * as v from 'valibot';
import type { Pronoun } from '../../../hearing/heard.ts';
import { yesNo } from '../../../screen/choices.ts';
import { routineOr } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';

/** What is going on with somebody else, who was named and nothing more. */
export const aboutSomebody = question<{ pronoun: Pronoun }>({
  about: 'about-somebody',
  parameters: v.object({ pronoun: v.picklist(['he', 'she', 'they']) }),
  decidesSafety: false,
  asks: ({ words: { doctor } }, { pronoun }) => ({
    question: doctor.somebody.whatIsUp(pronoun),
    reprompt: doctor.somebody.whatIsUpAgain(pronoun),
  }),
  inShort: ({ words }, { pronoun }) => words.doctor.somebody.whatIsUpInShort(pronoun),
  isWholeInShort: true,
  hint: ({ words }, _about, nth) => words.doctor.somebody.whatIsUpHint(nth),
  why: ({ words }) => words.doctor.somebody.whyWhatIsUp(),
  touch: ({ words }) => yesNo(words.screen).slice(1),
  hears: {
    yes: () => undefined,
    no: ({ words }) => routineOr('choice', words.conversation.allRight()),
    unsure: () => undefined,
    /** "Nothing, she's fine": there is nothing to tell. */
    well: ({ words, session }, { pronoun }) =>
      routineOr(
        'choice',
        words.doctor.somebody.goodToHear(pronoun, session.doctor.aboutSomebody?.isMinor ?? false),
      ),
  },
});
