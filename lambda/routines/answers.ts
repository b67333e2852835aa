import type { Reply } from '../reply.ts';
import { type HaltedRoutine, without } from '../runner/record.ts';
import type { Outcome, Turn } from '../turn.ts';
import { buildBlock, remainingLength } from './block.ts';
import { stopOf } from './player.ts';
import {
  exerciseAway,
  exercisesAfter,
  exercisesOf,
  firstStop,
  type RoutineId,
  type Stop,
} from './routines.ts';

/** A routine that was begun and not finished. */
export interface Underway {
  readonly stop: Stop;
  readonly state: HaltedRoutine['state'];
}

/** The routine the runner is in, if any. In a turn it never sounds: speaking interrupts it. */
export function underway({ runner: { routine } }: Turn): Underway | undefined {
  if (routine === undefined || routine.state === 'playing') return undefined;
  const stop = stopOf(routine);
  return stop && { stop, state: routine.state };
}

/** Plays a block of guided audio from a set onwards; one question follows it. */
export function play(turn: Turn, from: Stop, opening: readonly string[] = []): Outcome {
  const { routine } = from;
  const { score, sets, following } = buildBlock(
    from,
    opening,
    turn.runner.done,
    turn.words.routines,
  );
  return {
    reply: { kind: 'block', score, ...questionAfter(turn, routine, following) },
    runner: { ...turn.runner, routine: { state: 'playing', routine, startedAt: turn.now, sets } },
  };
}

function questionAfter({ words: { routines: words } }: Turn, routine: RoutineId, next?: Stop) {
  if (next !== undefined) {
    return {
      asked: { about: 'go-on' } as const,
      question: words.readyFor(next.exercise),
      reprompt: words.readyForAgain(next.exercise),
    };
  }
  return {
    asked: { about: 'tip', routine } as const,
    question: `${words.finished(routine)} ${words.wantTip()}`,
    reprompt: words.wantTipAgain(),
  };
}

/** Begins a routine from its first exercise, whatever was running before. */
export function start(turn: Turn, routine: RoutineId): Outcome {
  const words = turn.words.routines;
  const from = firstStop(routine);
  const length = remainingLength(from, turn.runner.done, words);
  const isNewcomer = Object.keys(turn.runner.done).length === 0;
  return play(turn, from, [
    words.opening(routine, exercisesOf(routine).length, length),
    isNewcomer ? words.sayNext() : '',
  ]);
}

/** Goes on with what was announced or broken off. */
export const goOn = (turn: Turn, { stop }: Underway): Outcome =>
  play(turn, stop, [turn.words.routines.goingOn()]);

/** Leaves the exercise at hand; between two blocks, begins what was announced. */
export function next(turn: Turn, current: Underway): Outcome {
  if (current.state === 'waiting') return goOn(turn, current);
  const following = exerciseAway(current.stop, 1);
  return following === undefined
    ? finish(turn, current.stop.routine)
    : play(turn, following, [turn.words.routines.skipped()]);
}

/** Goes back one exercise; between two blocks, to the one just done. */
export function previous(turn: Turn, { stop }: Underway): Outcome {
  const words = turn.words.routines;
  const before = exerciseAway(stop, -1);
  return before === undefined
    ? play(turn, firstStop(stop.routine), [words.thatIsTheFirst()])
    : play(turn, before, [words.wentBack()]);
}

/** Does the exercise at hand again from its first side. */
export const again = (turn: Turn, { stop }: Underway): Outcome =>
  play(turn, exerciseAway(stop, 0) ?? stop, [turn.words.routines.again()]);

/** Begins the routine anew. */
export const startOver = (turn: Turn, { stop }: Underway): Outcome =>
  play(turn, firstStop(stop.routine), [turn.words.routines.fromTheTop()]);

/** Holds the place and waits. */
export function pause(turn: Turn, { stop }: Underway): Outcome {
  const words = turn.words.routines;
  return {
    reply: {
      kind: 'question',
      say: [words.paused(stop.exercise)],
      asked: { about: 'go-on' },
      question: words.pausedReady(),
      reprompt: words.pausedAgain(),
    },
    runner: {
      ...turn.runner,
      routine: { state: 'paused', routine: stop.routine, place: stop.place, since: turn.now },
    },
  };
}

/** How many exercises are left, then back to the one at hand. */
export function howManyLeft(turn: Turn, { stop, state }: Underway): Outcome {
  const words = turn.words.routines;
  const left = exercisesAfter(stop);
  return turn.leadBack([
    state === 'waiting' ? words.stillToCome(left + 1) : words.left(left, stop.exercise),
  ]);
}

/** Ends the routine: what was not done stays undone, and the coach offers a tip. */
export function finish(turn: Turn, routine: RoutineId): Outcome {
  const words = turn.words.routines;
  const reply: Reply = {
    kind: 'question',
    say: [words.finished(routine)],
    asked: { about: 'tip', routine },
    question: words.wantTip(),
    reprompt: words.wantTipAgain(),
  };
  return { reply, runner: without(turn.runner, 'routine') };
}

/** Asks whether to start a routine, after saying why. */
export const offer = (turn: Turn, routine: RoutineId, say: readonly string[]): Outcome => ({
  reply: {
    kind: 'question',
    say,
    asked: { about: 'start-routine', routine },
    question: turn.words.routines.shallWeStart(routine),
    reprompt: turn.words.routines.shallWeStartAgain(routine),
  },
});

/** Asks whether to go on with the routine that is under way, after saying something. */
export const offerToGoOn = (
  { words: { routines: words } }: Turn,
  { stop }: Underway,
  say: readonly string[],
): Outcome => ({
  reply: {
    kind: 'question',
    say,
    asked: { about: 'go-on' },
    question: words.goOnWith(stop.exercise),
    reprompt: words.goOnAgain(),
  },
});
