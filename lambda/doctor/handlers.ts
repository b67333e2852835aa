import type { RequestHandler } from 'ask-sdk-core';
import { listSlots } from '../alexa/intent.ts';
import { onIntent } from '../turn.ts';
import { answered, answersToQuestions, goOn, openQuestion } from './answers-to-questions.ts';
import { urgencyOf } from './assess.ts';
import { daysTold } from './days-told.ts';
import { hear, hearDays } from './interview.ts';
import { beginInterview, weigh } from './replies.ts';

/** Signs told and denied by name, at any moment, and the wish for the interview. */
const seeDoctor = onIntent(['SeeDoctorIntent'], (turn, request) => {
  const told = listSlots(request, 'symptom');
  const denied = listSlots(request, 'denied');
  const days = daysTold(turn, request);
  const open = openQuestion(turn);
  if (told.known.length + denied.known.length === 0 && days === undefined) {
    const isNotUnderstood = told.unknown + denied.unknown > 0;
    return open && isNotUnderstood ? answered(turn, open, 'unsure') : beginInterview(turn);
  }
  const heard = hear(turn.session.answers ?? {}, told.known, denied.known);
  const answers = days === undefined ? heard : hearDays(heard, days);
  // Who falls silent after this has heard what can't wait.
  const isForToday = told.known.some((sign) => urgencyOf(sign) === 'urgent');
  if (open === undefined || isForToday) return weigh(turn, answers);
  return goOn(turn, answers, told.known.length > 0 ? turn.words.doctor.noted() : '');
});

/** Yes or no to the offer of the remaining questions. */
const moreSigns = onIntent(
  ['AMAZON.YesIntent', 'AMAZON.NoIntent'],
  (turn, { intent }) =>
    intent.name === 'AMAZON.YesIntent'
      ? goOn(turn, turn.session.answers ?? {})
      : { reply: { kind: 'statement', say: [turn.words.doctor.declined()] } },
  ({ session }) => session.asked?.about === 'more-signs',
);

export const doctorHandlers: readonly RequestHandler[] = [
  seeDoctor,
  ...answersToQuestions,
  moreSigns,
];
