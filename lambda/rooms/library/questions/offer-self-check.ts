import { yesNo } from '../../../screen/choices.ts';
import { choice, type Outcome } from '../../../turn/outcome.ts';
import { nothingMore, question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { isToBeSeenFirst, seenFirst } from '../../doctor/index.ts';
import { closed } from '../../routines/index.ts';
import { ask, puts } from '../asking.ts';
import { putStep, speaksAgainstSelfCheck } from '../self-check.ts';

/** Before the self-check the signs that speak against stretches are asked about, once a session. */
function begin(turn: Turn): Outcome {
  if (isToBeSeenFirst(turn)) return seenFirst(turn);
  if (speaksAgainstSelfCheck(turn)) return closed(turn, 'no-stretch-sign');
  return turn.session.routines.training.passed.includes('no-stretch-sign')
    ? putStep(turn, 'get-ready')
    : ask([turn.words.library.beforeSelfCheck()], puts.selfCheckSigns(turn));
}

/** "Shall I take you through it?" */
export const offerSelfCheck = question({
  about: 'offer-self-check',
  parameters: nothingMore,
  decidesSafety: false,
  offers: 'exercise',
  asks: (turn) => puts.offerSelfCheck(turn),
  inShort: ({ words }) => words.library.selfCheckInShort(),
  hint: ({ words }, _nothing, nth) => words.library.hints['offer-self-check'][nth],
  touch: ({ words }) => yesNo(words.screen),
  hears: {
    yes: begin,
    no: ({ words }) => choice(words.conversation.allRight()),
    unsure: () => undefined,
  },
});
