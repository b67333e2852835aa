import { tellIce } from '../icing/answers.ts';
import { stopsOf } from '../routines/routines.ts';
import { todayOf } from '../routines/today.ts';
import { type Underway, underway } from '../routines/underway.ts';
import { elapsed, hours } from '../time.ts';
import { type Outcome, onRequest, type Turn } from '../turn.ts';
import { askWhatNext } from './what-next.ts';

/** How long an unfinished routine is simply gone on with. */
const staysFresh = hours(24);

/** Greets by what is running: a routine unfinished, ice on the skin, or nothing. */
export const launch = onRequest('LaunchRequest', (turn): Outcome => {
  const { conversation } = turn.words;
  const ice = tellIce(turn);
  const current = underway(turn);
  if (current !== undefined) return welcomeBack(turn, current, ice);
  if (ice !== undefined) return askWhatNext(turn, [ice]);
  return turn.isFirstMeeting ? firstMeeting(turn) : askWhatNext(turn, [conversation.welcomeBack()]);
});

function firstMeeting(turn: Turn): Outcome {
  const words = turn.words.conversation;
  return {
    reply: {
      kind: 'question',
      say: [words.welcome()],
      asked: { about: 'start-routine', routine: 'warm-up' },
      question: words.shallWeWarmUp(),
      reprompt: words.shallWeWarmUpAgain(),
    },
  };
}

/** Goes on with a routine within a day; later a fresh start is offered first. */
function welcomeBack(turn: Turn, { stop }: Underway, ice: string | undefined): Outcome {
  const words = turn.words.routines;
  const before = ice === undefined ? [] : [ice];
  const since = turn.runner.routine?.state === 'playing' ? undefined : turn.runner.routine?.since;
  if (since !== undefined && elapsed(since, turn.now) > staysFresh) {
    return {
      reply: {
        kind: 'question',
        say: [...before, words.welcomeBackLater(stop.routine)],
        asked: { about: 'start-routine', routine: stop.routine },
        question: words.startAfresh(),
        reprompt: words.startAfreshAgain(),
      },
    };
  }
  const left = stopsOf(stop.routine, todayOf(turn.runner, turn.session)).filter(
    ({ index }) => index >= stop.index,
  ).length;
  return {
    reply: {
      kind: 'question',
      say: [...before, words.welcomeBack(left, stop.exercise)],
      asked: { about: 'go-on' },
      question: words.goOn(),
      reprompt: words.goOnAgain(),
    },
  };
}
