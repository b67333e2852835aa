import type { RequestHandler } from 'ask-sdk-core';
import { beginInterview } from '../doctor/replies.ts';
import { changeForm } from '../routines/adjusting.ts';
import { offerDoctor } from '../routines/offers.ts';
import { formOf, todayOf } from '../routines/today.ts';
import { type Underway, underway } from '../routines/underway.ts';
import { without } from '../runner/record.ts';
import { type Outcome, onIntent, type Turn } from '../turn.ts';

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

/** Not all is good after a routine. */
const notAllGood = onIntent(
  ['AMAZON.NoIntent'],
  (turn) => offerDoctor(turn, [turn.words.routines.painElsewhere()]),
  isAskedAbout('all-good'),
);

/**
 * Mild pain, up to three of ten, leads to an easier form; more, or doubt, or where nothing easier
 * is left, ends the routine (the
 * stricter of Hickey 2020, JOSPT 50:91, and the three of ten used for high hamstring pain).
 */
const howBad = onIntent(
  ['AMAZON.YesIntent', 'AMAZON.NoIntent', 'NotSureIntent', 'AMAZON.FallbackIntent'],
  (turn, { intent }) => {
    const words = turn.words.routines;
    const current = underway(turn);
    const canBeEasier =
      current !== undefined &&
      formOf(current.stop.exercise, todayOf(turn.runner, turn.session)) !== 'easier';
    if (intent.name !== 'AMAZON.NoIntent' || !canBeEasier) {
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
    const { allRight, goodbye } = turn.words.conversation;
    return { reply: { kind: 'statement', say: [allRight(), goodbye()] } };
  },
  isAskedAbout('offer-doctor'),
);

export const painHandlers: readonly RequestHandler[] = [
  thatHurts,
  notAllGood,
  howBad,
  offeredDoctor,
];
