import { offerToGoOn } from '../routines/offers.ts';
import { underway } from '../routines/underway.ts';
import { onIntent } from '../turn.ts';
import { askWhatNext } from './what-next.ts';

/** Help that knows where the runner is, and leads back there. */
export const help = onIntent(['AMAZON.HelpIntent'], (turn) => {
  const { words, session } = turn;
  if (session.asked?.about === 'sign') return turn.leadBack([words.doctor.help()]);
  const current = underway(turn);
  return current === undefined
    ? askWhatNext(turn, [words.conversation.help()])
    : offerToGoOn(turn, current, [words.routines.help()]);
});

/** What the coach can't help with, said so, with a way on. */
export const fallback = onIntent(
  [
    'AMAZON.FallbackIntent',
    'NotSureIntent',
    'HowLongIntent',
    'WhatDoYouMeanIntent',
    'WhyDoYouAskIntent',
    'RatherNotSayIntent',
  ],
  (turn) => {
    const say = [turn.words.conversation.fallback()];
    const { asked } = turn.session;
    const canLeadBack =
      turn.interruptedBlock || (asked !== undefined && asked.about !== 'what-next');
    return canLeadBack ? turn.leadBack(say) : askWhatNext(turn, say);
  },
);
