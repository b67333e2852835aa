import type { Outcome, Turn } from '../turn.ts';
import type { RoutineId } from './routines.ts';
import type { Underway } from './underway.ts';

/** Asks whether to start a routine, after saying why. */
export const offer = (
  { words: { routines: words } }: Turn,
  routine: RoutineId,
  say: readonly string[],
): Outcome => ({
  reply: {
    kind: 'question',
    say,
    asked: { about: 'start-routine', routine },
    question: words.shallWeStart(routine),
    reprompt: words.shallWeStartAgain(routine),
  },
});

/** Asks whether to go on with the routine that is under way, after saying something. */
export const offerToGoOn = (
  { words: { routines: words }, session }: Turn,
  { stop, within }: Underway,
  say: readonly string[],
): Outcome => ({
  reply: {
    kind: 'question',
    say,
    asked: { about: 'go-on' },
    question: words.goOnWith(stop.exercise),
    reprompt: words.goOnAgain(),
  },
  session: { training: session.training, within },
});

/** Asks whether to go through the doctor's questions, after saying why. */
export const offerDoctor = (
  { words: { routines: words } }: Turn,
  say: readonly string[],
): Outcome => ({
  reply: {
    kind: 'question',
    say,
    asked: { about: 'offer-doctor' },
    question: words.shallWeAskAboutDoctor(),
    reprompt: words.shallWeAskAboutDoctorAgain(),
  },
});
