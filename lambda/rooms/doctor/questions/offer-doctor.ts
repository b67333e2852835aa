import { yesNo } from '../../../screen/choices.ts';
import { back, parting } from '../../../turn/outcome.ts';
import { nothingMore, question } from '../../../turn/question.ts';
import { beginInterview } from '../replies.ts';

/** Whether to go through the doctor's questions. */
export const offerDoctor = question({
  about: 'offer-doctor',
  parameters: nothingMore,
  decidesSafety: false,
  asks: ({ words: { doctor: words } }) => ({
    question: words.shallWeAskAboutDoctor(),
    reprompt: words.shallWeAskAboutDoctorAgain(),
  }),
  inShort: ({ words }) => words.doctor.shallWeAskAboutDoctor(),
  isWholeInShort: true,
  hint: ({ words }, _parameters, nth) => words.doctor.offerHint(nth),
  why: ({ words }) => words.doctor.whyOffer(),
  touch: ({ words }) => yesNo(words.screen),
  hears: {
    yes: (turn) => beginInterview(turn),
    no: ({ words }) => parting(words.conversation.allRight()),
    /** "It's fine": whoever is well declines to be asked. */
    well: ({ words }) => parting(words.conversation.allRight()),
    unsure: () => undefined,
    'who-are-you': ({ words }) => back(words.doctor.whoIAm()),
  },
});
