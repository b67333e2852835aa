import { tellIce } from '../icing/handlers.ts';
import { underway } from '../routines/answers.ts';
import { exercisesAfter } from '../routines/routines.ts';
import { type Outcome, onRequest, type Turn } from '../turn.ts';
import { askWhatNext } from './what-next.ts';

/** Greets by what is running: a routine unfinished, ice on the skin, or nothing. */
export const launch = onRequest('LaunchRequest', (turn): Outcome => {
  const words = turn.words;
  const ice = tellIce(turn);
  const current = underway(turn);
  if (current !== undefined) {
    const { stop } = current;
    return {
      reply: {
        kind: 'question',
        say: [
          ...(ice === undefined ? [] : [ice]),
          words.routines.welcomeBack(exercisesAfter(stop) + 1, stop.exercise),
        ],
        asked: { about: 'go-on' },
        question: words.routines.goOn(),
        reprompt: words.routines.goOnAgain(),
      },
    };
  }
  if (ice !== undefined) return askWhatNext(turn, [ice]);
  return turn.isFirstMeeting
    ? firstMeeting(turn)
    : askWhatNext(turn, [words.conversation.welcomeBack()]);
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
