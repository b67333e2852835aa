import { numbers } from '../../../screen/choices.ts';
import { minutes } from '../../../time.ts';
import { routineOr } from '../../../turn/outcome.ts';
import { nothingMore, question } from '../../../turn/question.ts';
import { icedAlready, onForNobodyKnows } from '../since.ts';

/** The ice has been on for some while: how long? */
export const iceHowLong = question({
  about: 'ice-how-long',
  parameters: nothingMore,
  decidesSafety: true,
  asks: ({ words }) => ({
    question: words.icing.howLongOn(),
    reprompt: words.icing.howLongOnAgain(),
  }),
  inShort: ({ words }) => words.icing.howLongOnInShort(),
  hint: ({ words }, _nothing, nth) => words.icing.howLongOnHint(nth),
  why: ({ words }) => words.icing.whyThatLong(),
  touch: ({ words }) => numbers([5, 10, 15, 20], words.icing.screen.minutes),
  hears: {
    number: (turn, _nothing, { count }) =>
      count === undefined
        ? undefined
        : icedAlready(turn, { kind: 'ice-since', length: minutes(count) }),
    'how-long': (turn, _nothing, { length }) =>
      length === undefined
        ? onForNobodyKnows(turn)
        : icedAlready(turn, { kind: 'ice-since', length }),
    'ice-since': (turn, _nothing, since) =>
      since.length === undefined ? onForNobodyKnows(turn) : icedAlready(turn, since),
    yes: onForNobodyKnows,
    no: ({ words }) => routineOr('parting', words.conversation.allRight()),
    unsure: onForNobodyKnows,
    'rather-not': onForNobodyKnows,
  },
  otherwise(turn) {
    const told = turn.free?.minutes ?? turn.free?.figure;
    return told === undefined
      ? undefined
      : icedAlready(turn, { kind: 'ice-since', length: minutes(told) });
  },
});
