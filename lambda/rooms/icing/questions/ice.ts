import * as v from 'valibot';
import { yesNo } from '../../../screen/choices.ts';
import { minutes } from '../../../time.ts';
import { routineOr } from '../../../turn/outcome.ts';
import { question } from '../../../turn/question.ts';
import { putInWords } from '../asking.ts';
import { begin, offerInstead } from '../begin.ts';
import { judge, withinBounds } from '../length.ts';

/** A length of ice that a question is about, brought within the bounds whatever a session holds. */
export const lengthAsked = v.object({ length: v.pipe(v.number(), v.transform(withinBounds)) });

/** Shall I set so much ice? */
export const iceQuestion = question({
  about: 'ice',
  parameters: lengthAsked,
  decidesSafety: false,
  beginsTraining: true,
  asks: (turn, { length }) => putInWords(turn, 'ice', length),
  inShort: ({ words }, { length }) => words.icing.offerInShort(length),
  hint: ({ words }, _length, nth) => words.icing.offerHint(nth),
  touch: ({ words }) => yesNo(words.screen),
  hears: {
    yes: (turn, { length }) => begin(turn, length),
    no: ({ words }) => routineOr('parting', words.conversation.allRight()),
    unsure: () => undefined,
    /** A bare number is another length, in minutes. */
    number(turn, _length, { count }) {
      const wish = judge(count === undefined ? 'not-understood' : minutes(count));
      return wish.kind === 'fine' ? begin(turn, wish.length) : offerInstead(turn, wish);
    },
  },
});
