import { isDeepStrictEqual } from 'node:util';
import { tellIce } from '../icing/answers.ts';
import { phaseOf } from '../icing/protocol.ts';
import { offsetOf, timeZoneFor } from '../progress/time-zone.ts';
import { nightsBetween } from '../progress/weeks.ts';
import { offer, offerToGoOn } from '../routines/offers.ts';
import { stopsOf } from '../routines/routines.ts';
import { todayOf } from '../routines/today.ts';
import { type Underway, underway } from '../routines/underway.ts';
import { newRunner, type RunnerRecord } from '../runner/record.ts';
import { days, elapsed, hours } from '../time.ts';
import { type Outcome, onRequest, type Turn } from '../turn.ts';
import { askWhatNext } from './what-next.ts';

/** How long an unfinished routine is simply gone on with. */
const staysFresh = hours(24);

/** After so long a runner is greeted as somebody who was away, and eased in. */
const longTime = days(21);

/** Greets by what is running: a routine unfinished, ice on the skin, or nothing. */
export function greet(turn: Turn): Outcome {
  if (isNew(turn)) return firstMeeting(turn);
  const greeting = greetingWithIce(turn);
  const current = underway(turn);
  if (wasLongAway(turn)) return easeIn(turn);
  if (current !== undefined) return goOnOrAfresh(turn, current, greeting);
  return hasIce(turn) ? askWhatNext(turn, greeting) : suggestNext(turn, greeting);
}

export const launch = onRequest('LaunchRequest', greet);

/** Whether there was no meeting yet: nothing is known of a runner, or nothing but a permission. */
const isNew = ({ isFirstMeeting, runner: { alarms, ...runner } }: Turn): boolean =>
  isFirstMeeting || (alarms !== undefined && isDeepStrictEqual(runner, newRunner));

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

const hasIce = ({ runner, now }: Turn): boolean => phaseOf(runner.ice, now).state !== 'none';

/** The welcome and where the ice stands; ice that has to come off comes before any welcome. */
function greetingWithIce(turn: Turn): readonly string[] {
  const ice = tellIce(turn) ?? '';
  const isDue = phaseOf(turn.runner.ice, turn.now).state === 'due';
  return isDue ? [ice] : [turn.words.conversation.welcomeBack(), ice];
}

const lastFinished = ({ finished }: RunnerRecord) =>
  Object.entries(finished).toSorted(([, one], [, other]) => other.last - one.last)[0];

function wasLongAway({ runner, now }: Turn): boolean {
  const routine = runner.routine?.state === 'playing' ? undefined : runner.routine?.since;
  const uses = [lastFinished(runner)?.[1].last, routine].filter((use) => use !== undefined);
  return (
    runner.ice === undefined && uses.length > 0 && uses.every((use) => elapsed(use, now) > longTime)
  );
}

/** After weeks what was left unfinished is no news: a warm-up, and no word on the pause but joy. */
function easeIn(turn: Turn): Outcome {
  const words = turn.words.conversation;
  return {
    reply: {
      kind: 'question',
      say: [words.longTimeNoSee()],
      asked: { about: 'start-routine', routine: 'warm-up' },
      question: words.shallWeEaseIn(),
      reprompt: words.shallWeWarmUpAgain(),
    },
  };
}

/** Goes on with a routine within a day; later a fresh start is offered first. */
function goOnOrAfresh(turn: Turn, current: Underway, greeting: readonly string[]): Outcome {
  const { stop } = current;
  const words = turn.words.routines;
  const since = turn.runner.routine?.state === 'playing' ? undefined : turn.runner.routine?.since;
  if (since !== undefined && elapsed(since, turn.now) > staysFresh) {
    return {
      reply: {
        kind: 'question',
        say: [...greeting, words.stayedUnfinished(stop.routine)],
        asked: { about: 'start-routine', routine: stop.routine },
        question: words.startAfresh(),
        reprompt: words.startAfreshAgain(),
      },
    };
  }
  // Together with the ice, one breath holds no more than that.
  if (hasIce(turn)) return offerToGoOn(turn, current, greeting);
  const left = stopsOf(stop.routine, todayOf(turn.runner, turn.session)).filter(
    ({ index }) => index >= stop.index,
  ).length;
  return {
    reply: {
      kind: 'question',
      say: [...greeting, words.unfinished(left, stop.exercise)],
      asked: { about: 'go-on' },
      question: words.goOn(),
      reprompt: words.goOnAgain(),
    },
  };
}

const warmUps: readonly string[] = ['warm-up', 'quick-warm-up'];

const suggestWarmUp = (
  { words: { conversation: words } }: Turn,
  say: readonly string[],
): Outcome => ({
  reply: {
    kind: 'question',
    say,
    asked: { about: 'start-routine', routine: 'warm-up' },
    question: words.howAboutWarmUp(),
    reprompt: words.shallWeWarmUpAgain(),
  },
});

/**
 * With nothing running: what was done last, and what most likely comes next. A warm-up comes before
 * a run, a cool-down after it, and who did the rest of it today is asked what it shall be.
 */
function suggestNext(turn: Turn, greeting: readonly string[]): Outcome {
  const { runner, now, request, words } = turn;
  const last = lastFinished(runner);
  // Among those with nothing finished and nothing left open are those whom a sign has stopped.
  if (last === undefined) return askWhatNext(turn, greeting);
  const [routine, { last: at }] = last;
  const locale = 'locale' in request ? (request.locale ?? '') : '';
  const offset = offsetOf(timeZoneFor(runner.timeZone, locale), now);
  const nights = nightsBetween(at, now, offset);
  const told = [...greeting, words.progress.last(routine, nights)];
  if (nights > 0) return suggestWarmUp(turn, told);
  return warmUps.includes(routine)
    ? offer(turn, 'cool-down', [...greeting, words.conversation.warmedUpToday()])
    : askWhatNext(turn, told);
}
