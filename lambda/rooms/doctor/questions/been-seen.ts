import * as v from 'valibot';
import { yesNoNotSure } from '../../../screen/choices.ts';
import { back, choice, type Outcome, statement } from '../../../turn/outcome.ts';
import { type AskableQuestion, question } from '../../../turn/question.ts';
import type { Turn } from '../../../turn/turn.ts';
import { heldIn, letGo } from '../hold.ts';
import { type Way, ways } from '../ways-to-let-go.ts';

interface Parameters {
  readonly how: Way;
}

/** Where nothing holds back any more there is nothing to ask. */
const held = (turn: Turn) => heldIn(turn) ?? 'urgent';

/** It stays as it was: what to do about it, in brief. Who needs help at once is kept no longer. */
function stays(turn: Turn): Outcome {
  const say = turn.words.doctor.stillHeld(held(turn));
  return held(turn) === 'emergency' ? statement(say) : choice(say);
}

/** A yes lets go once it was asked plainly. */
function yes(turn: Turn, { how }: Parameters): Outcome {
  if (how === 'whether') return beenSeen.ask(turn, { how: 'seen' });
  return { ...choice(turn.words.doctor.letGo()), ...letGo(turn) };
}

/** What says in other words that it is over: asked about once, plainly, and then it counts. */
const over =
  (how: Way) =>
  (turn: Turn, asked: Parameters): Outcome =>
    asked.how === 'whether' ? beenSeen.ask(turn, { how }) : yes(turn, asked);

/** Whether what holds training back has been looked at, or was nothing. Only a plain yes lets go. */
export const beenSeen: AskableQuestion<Parameters> = question<Parameters>({
  about: 'been-seen',
  parameters: v.object({ how: v.picklist(ways) }),
  decidesSafety: true,
  asks: (turn, { how }) => {
    const words = turn.words.doctor;
    return {
      question: words.beenSeen(how, held(turn)),
      reprompt: words.beenSeenAgain(how, held(turn)),
    };
  },
  inShort: (turn, { how }) => turn.words.doctor.beenSeenInShort(how, held(turn)),
  hint: ({ words }, _how, nth) => words.doctor.beenSeenHint(nth),
  why: ({ words }) => words.doctor.whyBeenSeen(),
  touch: ({ words }) => yesNoNotSure(words.screen),
  hears: {
    yes,
    no: stays,
    unsure: stays,
    'rather-not': stays,
    'what-do-you-mean': (turn, { how }) => back(turn.words.doctor.beenSeenAgain(how, held(turn))),
    'been-seen': over('seen'),
    'was-nothing': over('nothing'),
    well: over('nothing'),
    painless: over('nothing'),
    joking: (turn, asked) =>
      asked.how === 'joke' ? yes(turn, asked) : beenSeen.ask(turn, { how: 'joke' }),
  },
});

/** Asks once, plainly, where something holds training back; undefined where nothing does. */
export const askPlainly = (turn: Turn, how: Exclude<Way, 'whether'>): Outcome | undefined =>
  heldIn(turn) && beenSeen.ask(turn, { how });
