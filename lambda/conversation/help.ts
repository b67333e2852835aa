import type { RequestHandler } from 'ask-sdk-core';
import { offerToGoOn } from '../routines/offers.ts';
import { underway } from '../routines/underway.ts';
import { onIntent } from '../turn.ts';
import { inFull } from './asked-again.ts';
import { guide, lost } from './guidance.ts';
import { parting } from './parting.ts';
import { isQuestionOpen, placeOf } from './place.ts';
import { askWhatNext } from './what-next.ts';

/** Help that knows where the runner is, and leads back there. */
const help = onIntent(['AMAZON.HelpIntent'], guide);

/** The question that is open, in full; whoever has heard that hears how to answer it. */
const whatDoYouMean = onIntent(
  ['WhatDoYouMeanIntent'],
  (turn) => {
    const { asked, said } = turn.session;
    if (asked === undefined || said?.full === undefined) return guide(turn);
    const { reprompt } = said;
    return { reply: { kind: 'question', say: [], asked, question: inFull(said), reprompt } };
  },
  isQuestionOpen,
);

const whyDoYouAsk = onIntent(
  ['WhyDoYouAskIntent'],
  (turn) => turn.leadBack([turn.words.conversation.why(placeOf(turn))]),
  isQuestionOpen,
);

/** Nobody has to answer: what was asked is dropped. What decides on safety counts it as doubt before. */
const ratherNotSay = onIntent(
  ['RatherNotSayIntent'],
  (turn) => {
    const { allRight } = turn.words.conversation;
    if (turn.session.asked?.about === 'all-good') return parting(turn, [allRight()]);
    const current = underway(turn);
    return current === undefined
      ? askWhatNext(turn, [allRight()])
      : offerToGoOn(turn, current, [allRight()]);
  },
  isQuestionOpen,
);

/** Doubt about what is no matter of safety. */
const notSure = onIntent(
  ['NotSureIntent'],
  (turn) => lost(turn, turn.words.conversation.noRush()),
  isQuestionOpen,
);

/** What the coach can't take here, said so, with what can be said. */
const fallback = onIntent(
  [
    ...(['AMAZON.FallbackIntent', 'NotSureIntent', 'HowLongIntent', 'NumberIntent'] as const),
    ...(['WhatDoYouMeanIntent', 'WhyDoYouAskIntent', 'RatherNotSayIntent'] as const),
  ],
  (turn) => lost(turn, turn.words.conversation.lost()),
);

export const guidanceHandlers: readonly RequestHandler[] = [
  help,
  whatDoYouMean,
  whyDoYouAsk,
  ratherNotSay,
  notSure,
  fallback,
];
