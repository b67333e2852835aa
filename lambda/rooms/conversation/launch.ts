import { isDeepStrictEqual } from 'node:util';
import type { RoutineName } from '../../hearing/vocabulary.ts';
import { newRunner } from '../../record/record.ts';
import { days, elapsed, hours } from '../../time.ts';
import { choice, type Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { askIfSeen } from '../doctor/index.ts';
import {
  icePhase,
  isSkinToBeChecked,
  skinBackQuestion,
  tellIce,
  tellLastIce,
} from '../icing/index.ts';
import { lastDone, lastFinished } from '../progress/index.ts';
import {
  easyDaysLeft,
  exercisesLeft,
  goOnQuestion,
  offer,
  offerToGoOn,
  startRoutineQuestion,
  strengthHere,
  type Underway,
  underway,
} from '../routines/index.ts';
import { freshNews } from './fresh-news.ts';
import type { News } from './news.ts';

/** How long an unfinished routine is simply gone on with. */
const staysFresh = hours(24);
/** After so long a runner is greeted as somebody who was away, and eased in. */
const longTime = days(21);

/** Greets by what holds training back, else by what is running: a routine, ice, or nothing. */
export const greet = (turn: Turn): Outcome => askIfSeen(turn) ?? greetFreely(turn);

function greetFreely(turn: Turn): Outcome {
  const words = turn.words.conversation;
  if (isNew(turn)) return offerWarmUp(turn, words.shallWeWarmUp(), words.welcome());
  if (isUnseen(turn)) return offerWarmUp(turn, words.shallWeWarmUp(), words.welcomeUnseen());
  // Skin that the ice left white or numb a short while ago comes before any welcome.
  if (isSkinToBeChecked(turn)) return skinBackQuestion.ask(turn, {});
  const greeting = greetingWithIce(turn);
  const easyDays = easyDaysLeft(turn.runner, turn.now);
  if (easyDays > 0) return choice(...greeting, turn.words.routines.stillEasyDays(easyDays));
  const current = underway(turn);
  // After weeks what was left unfinished is no news, and no word on the pause but joy.
  if (wasLongAway(turn)) return offerWarmUp(turn, words.shallWeEaseIn(), words.longTimeNoSee());
  if (current !== undefined) return goOnOrAfresh(turn, current, greeting);
  return hasIce(turn) ? choice(...greeting) : suggestNext(turn, greeting);
}

/** Whether there was no meeting yet: nothing is known of a runner, or nothing but a permission. */
const isNew = ({ isFirstMeeting, runner: { alarms, ...runner } }: Turn): boolean =>
  isFirstMeeting || (alarms !== undefined && isDeepStrictEqual(runner, newRunner));

/** Whom the coach can't look up may be new, and has to hear that this is no doctor. */
const isUnseen = ({ isBlind, runner }: Turn): boolean =>
  isBlind === true && isDeepStrictEqual(runner, newRunner);

const offerWarmUp = (turn: Turn, question: string, ...say: readonly string[]): Outcome => ({
  reply: {
    kind: 'question',
    say,
    asked: startRoutineQuestion.asked({ routine: 'warm-up' }),
    question,
    reprompt: turn.words.conversation.shallWeWarmUpAgain(),
  },
});

const hasIce = (turn: Turn): boolean => icePhase(turn).state !== 'none';

/** The welcome and where the ice stands; ice that has to come off comes before any welcome. */
function greetingWithIce(turn: Turn): readonly string[] {
  const ice = tellIce(turn) ?? tellLastIce(turn) ?? '';
  const isDue = icePhase(turn).state === 'due';
  return isDue ? [ice] : [turn.words.conversation.welcomeBack(), ice];
}

function wasLongAway({ runner, now }: Turn): boolean {
  const routine = runner.routine?.state === 'playing' ? undefined : runner.routine?.since;
  const uses = [lastFinished(runner)?.at, routine].filter((use) => use !== undefined);
  return (
    runner.ice === undefined && uses.length > 0 && uses.every((use) => elapsed(use, now) > longTime)
  );
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
        asked: startRoutineQuestion.asked({ routine: stop.routine }),
        question: words.startAfresh(),
        reprompt: words.startAfreshAgain(),
      },
    };
  }
  // Together with the ice, one breath holds no more than that.
  if (hasIce(turn)) return offerToGoOn(turn, current, greeting);
  return {
    reply: {
      kind: 'question',
      say: [...greeting, words.unfinished(exercisesLeft(turn, current), stop.exercise)],
      asked: goOnQuestion.asked({}),
      question: words.goOn(),
      reprompt: words.goOnAgain(),
    },
  };
}

const warmUps: readonly string[] = ['warm-up', 'quick-warm-up'] satisfies RoutineName[];

/** What calls for strength rather than for a warm-up. */
const callsForStrength = ({ kind }: News): boolean => kind === 'due';

/**
 * With nothing running: one true thing that is new, and what most likely comes next. A warm-up comes
 * before a run, a cool-down after it, and who did the rest of it today is asked what it shall be.
 */
function suggestNext(turn: Turn, greeting: readonly string[]): Outcome {
  const { words } = turn;
  const last = lastDone(turn);
  // Among those with nothing finished and nothing left open are those whom a sign has stopped.
  if (last === undefined) return choice(...greeting);
  if (last.nights > 0) {
    const fresh = freshNews(turn);
    const say = [...greeting, ...(fresh ? [words.conversation.news(fresh.news)] : [])];
    const outcome =
      fresh && callsForStrength(fresh.news)
        ? offer(turn, strengthHere(turn), say)
        : offerWarmUp(turn, words.conversation.howAboutWarmUp(), ...say);
    return fresh ? { ...outcome, runner: fresh.runner } : outcome;
  }
  return warmUps.includes(last.routine)
    ? offer(turn, 'cool-down', [...greeting, words.conversation.warmedUpToday()])
    : choice(...greeting, words.progress.last(last.routine, last.nights));
}
