import type { RequestHandler } from 'ask-sdk-core';
import type { Request } from 'ask-sdk-model';
import { builtInSlot, isIntent } from '../alexa/intent.ts';
import { beginInterview } from '../doctor/replies.ts';
import { changeForm } from '../routines/adjusting.ts';
import { offerDoctor } from '../routines/offers.ts';
import { formOf, todayOf } from '../routines/today.ts';
import { type Underway, underway } from '../routines/underway.ts';
import { without } from '../runner/record.ts';
import { type Outcome, onIntent, type Turn } from '../turn.ts';
import { parting } from './parting.ts';

/** Stops the exercise and asks the one question that decides what comes next. */
function askAboutPain(turn: Turn, { within }: Underway): Outcome {
  const words = turn.words.routines;
  return {
    reply: {
      kind: 'question',
      say: [words.painStop()],
      asked: { about: 'pain' },
      question: words.painQuestion(),
      reprompt: words.painAgain(),
    },
    session: { within },
  };
}

const isAskedAbout = (about: string) => (turn: Turn) => turn.session.asked?.about === about;

const thatHurts = onIntent(['PainIntent'], (turn) => {
  const current = underway(turn);
  return current === undefined
    ? offerDoctor(turn, [turn.words.routines.painElsewhere()])
    : askAboutPain(turn, current);
});

/** Pain that grows is pain in an exercise; elsewhere it is a matter for the doctor's questions. */
const growing = onIntent(
  ['GettingWorseIntent'],
  (turn) => {
    const current = underway(turn);
    return current === undefined ? beginInterview(turn) : askAboutPain(turn, current);
  },
  (turn) => turn.interruptedBlock || !isAskedAbout('pain')(turn),
);

/** Not all is good after a routine. */
const notAllGood = onIntent(
  ['AMAZON.NoIntent'],
  (turn) => offerDoctor(turn, [turn.words.routines.painElsewhere()]),
  (turn) => !turn.interruptedBlock && isAskedAbout('all-good')(turn),
);

/** The most of ten that is mild. */
const mild = 3;

/** Only a clear no, or a number on the scale that is low enough, is mild. */
function isMild(request: Request): boolean {
  if (!isIntent(request, 'NumberIntent')) return isIntent(request, 'AMAZON.NoIntent');
  const number = builtInSlot(request, 'number') ?? '';
  return /^\d+$/.test(number) && Number(number) <= mild;
}

/**
 * Mild pain, up to three of ten, leads to an easier form; more, or doubt, or where nothing easier
 * is left, ends the routine (the
 * stricter of Hickey 2020, JOSPT 50:91, and the three of ten used for high hamstring pain).
 */
const howBad = onIntent(
  [
    ...(['AMAZON.YesIntent', 'AMAZON.NoIntent', 'NotSureIntent'] as const),
    ...(['RatherNotSayIntent', 'AMAZON.FallbackIntent'] as const),
    ...(['NumberIntent', 'GettingWorseIntent'] as const),
  ],
  (turn, request) => {
    const words = turn.words.routines;
    const current = underway(turn);
    const canBeEasier =
      current !== undefined &&
      formOf(current.stop.exercise, todayOf(turn.runner, turn.session)) !== 'easier';
    if (!isMild(request) || !canBeEasier) {
      const ended = offerDoctor(turn, [words.painStrong()]);
      return { ...ended, runner: without(turn.runner, 'routine') };
    }
    return changeForm(turn, current, 'easier', [words.painMild()]);
  },
  isAskedAbout('pain'),
);

const offeredDoctor = onIntent(
  ['AMAZON.YesIntent', 'AMAZON.NoIntent'],
  (turn, { intent }) => {
    if (intent.name === 'AMAZON.YesIntent') return beginInterview(turn);
    return parting(turn, [turn.words.conversation.allRight()]);
  },
  isAskedAbout('offer-doctor'),
);

export const painHandlers: readonly RequestHandler[] = [
  thatHurts,
  growing,
  notAllGood,
  howBad,
  offeredDoctor,
];
