import type { RequestHandler } from 'ask-sdk-core';
import { onIntent, type Turn } from '../turn.ts';
import { parting } from './parting.ts';
import { isQuestionOpen } from './place.ts';
import { askWhatNext } from './what-next.ts';

const isFree = (turn: Turn): boolean => !turn.interruptedBlock && !isQuestionOpen(turn);

/** Thanks are taken, and what was open goes on; where nothing was, they are a goodbye. */
const thankYou = onIntent(['ThankYouIntent'], (turn) => {
  const say = [turn.words.conversation.thanks()];
  return isFree(turn) ? parting(turn, say) : turn.leadBack(say);
});

const aboutDoctor: readonly string[] = ['sign', 'more-signs', 'offer-doctor'];

/** Who the coach is, and that it is no doctor. */
const whoAreYou = onIntent(['WhoAreYouIntent'], (turn) => {
  const { conversation, doctor } = turn.words;
  const isAboutDoctor = aboutDoctor.includes(turn.session.asked?.about ?? '');
  const say = [isAboutDoctor ? doctor.whoIAm() : conversation.whoIAm()];
  return isFree(turn) ? askWhatNext(turn, say) : turn.leadBack(say);
});

export const courtesies: readonly RequestHandler[] = [thankYou, whoAreYou];
