import { without } from '../../record/record.ts';
import { withoutJustSaid } from '../../turn/just-said.ts';
import { back, choice, type Outcome } from '../../turn/outcome.ts';
import { together } from '../../turn/session.ts';
import { changed, type Turn } from '../../turn/turn.ts';
import { askFirstSaid, isMinor, isTrainingToWait, seenFirst } from '../doctor/index.ts';
import { isCounted } from '../progress/index.ts';
import { askAllGood, askForLevel } from './asking.ts';
import { type Block, buildBlock, remainingLength, type Start } from './block.ts';
import type { Condition } from './conditions.ts';
import { fitTo, lengthWanted } from './fit.ts';
import { forbidding } from './forbidden.ts';
import { askGate, pendingGate } from './gates.ts';
import { stepsBack, stepUpAfter, strengthDone } from './progression.ts';
import { type RoutineId, routineOf, stopAfter, stopAt, stopBefore, stopsOf } from './routines.ts';
import { isSpoken } from './spoken.ts';
import { todayOf, withTraining } from './today.ts';
import { type Underway, underway } from './underway.ts';
import { usualLength } from './usual-length.ts';

/**
 * Plays a block of guided audio from a place onwards; one question follows it. Where something has
 * to be known before the routine, that is asked first. Nothing sounds in any other way, so that what
 * has to be seen first is seen first.
 */
export function play(turn: Turn, start: Start, opening: readonly string[] = []): Outcome {
  if (isTrainingToWait(turn)) return seenFirst(turn);
  const { now, session } = turn;
  const words = turn.words.routines;
  const { routine } = start.stop;
  const gate = pendingGate(turn, routine);
  if (gate !== undefined) return askGate(turn, gate, start.stop);
  // Who should ask somebody first hears so before anything sounds.
  const first = askFirstSaid(turn);
  const anew = withoutJustSaid(turn, first === '' ? opening : [first, ...opening]);
  const block = buildBlock(start, anew, todayOf(turn), words);
  const { score, exercises, sets, following } = block;
  const playing = { state: 'playing', routine, startedAt: now, exercises } as const;
  return {
    reply: {
      kind: 'block',
      score,
      ...(isSpoken(turn) && { isSpoken: true }),
      ...questionAfter(turn, block, routine),
    },
    runner: {
      ...turn.runner,
      routine: following === undefined ? playing : { ...playing, following: following.stop.index },
    },
    session: {
      ...(first !== '' && { doctor: { isAskFirstTold: true } }),
      routines: {
        training: session.routines.training,
        within: undefined,
        block: {
          startedAt: now,
          sets,
          ...(following && {
            following: { index: following.stop.index, set: following.within?.set ?? 0 },
          }),
        },
      },
    },
  };
}

function questionAfter(turn: Turn, { following }: Block, routine: RoutineId) {
  const words = turn.words.routines;
  if (following !== undefined) {
    const { exercise } = following.stop;
    return {
      asked: { about: 'go-on' } as const,
      question:
        following.within === undefined ? words.readyFor(exercise) : words.goOnWith(exercise),
      reprompt: words.readyForAgain(exercise),
    };
  }
  const times = isCounted(routine) ? (turn.runner.finished[routine]?.times ?? 0) + 1 : 0;
  const stepUp = stepUpAfter(turn.runner, routine, turn.now);
  const told = [words.finished(routine, times), stepUp && words.nextTime(stepUp), words.allGood()];
  return {
    asked: { about: 'all-good' } as const,
    question: told.filter((sentence) => sentence !== undefined).join(' '),
    reprompt: words.allGoodAgain(),
  };
}

/** Why nothing of a routine is done today: what was told, else what the runner leaves out. */
function noneLeft(turn: Turn, routine: RoutineId): Outcome {
  const words = turn.words.routines;
  const [condition] = routineOf(routine).exercises.flatMap(
    (exercise) => forbidding(turn, exercise) ?? [],
  );
  return condition === undefined ? back(words.nothingLeft()) : notToday(turn, condition);
}

/** Says why something is none today, and hands the choice to the runner. */
export const notToday = (turn: Turn, condition: Condition): Outcome =>
  choice(turn.words.routines.notToday(condition));

/** The turn in which a routine is brought to the time that there is for it, where that was said. */
function fitted(turn: Turn, routine: RoutineId): Turn {
  const unfitted = withTraining(turn, { fit: undefined });
  const today = todayOf(unfitted);
  const [stop] = stopsOf(routine, today);
  if (stop === undefined) return unfitted;
  const wanted = turn.session.routines.training.length ?? usualLength(turn.runner);
  if (wanted === undefined) return unfitted;
  const fit = fitTo({ stop }, lengthWanted(routine, wanted), today, turn.words.routines);
  return withTraining(turn, { fit });
}

/** Whether it is not known how used to strength somebody is who has not done any here. */
const isLevelOpen = ({ runner }: Turn): boolean =>
  runner.level === undefined && strengthDone(runner) === 0;

/** Begins a routine from its first exercise, whatever was running before. */
export function start(turn: Turn, routine: RoutineId, opening = ''): Outcome {
  if (isTrainingToWait(turn)) return seenFirst(turn);
  // Under eighteen nobody is guided through strength: NSCA and UKSCA want it supervised.
  const isStrength = routine.startsWith('strength');
  if (isMinor(turn) && isStrength) return choice(turn.words.doctor.pressed.forAdults());
  const words = turn.words.routines;
  const fresh = fitted(changed(turn, { routines: { within: undefined } }), routine);
  const today = todayOf(fresh);
  const stops = stopsOf(routine, today);
  const [first] = stops;
  if (first === undefined) return noneLeft(turn, routine);
  // Whoever is in it has heard what it is.
  const isIn = turn.session.asked !== undefined && underway(turn)?.stop.routine === routine;
  const isToBeAsked = isStrength && !isIn && pendingGate(turn, routine) === undefined;
  if (isToBeAsked && isLevelOpen(turn)) {
    // Whom to ask first stands before what leads to a routine, as before the routine itself.
    const whom = askFirstSaid(turn);
    const asking = askForLevel(turn, routine, [whom, opening]);
    return whom === ''
      ? asking
      : { ...asking, session: together(asking.session, { doctor: { isAskFirstTold: true } }) };
  }
  const isLess = isStrength && stepsBack(turn.runner, turn.now) > 0;
  const stepBack = isLess ? words.stepBack() : '';
  if (isIn) return play(fresh, { stop: first }, [opening, words.fromTheTop(), stepBack]);
  const isNewcomer = Object.keys(turn.runner.done).length === 0;
  const [without, ...others] = fresh.session.routines.training.constraints ?? [];
  const isSomeOut =
    opening === '' && routineOf(routine).places.some(([id]) => forbidding(turn, id) !== undefined);
  return play(fresh, { stop: first }, [
    opening,
    isSomeOut ? words.leavesSomeOut() : '',
    stepBack,
    words.opening(routine, stops.length, remainingLength({ stop: first }, today, words)),
    without === undefined ? '' : words.doesWithout([without, ...others]),
    isNewcomer ? words.sayNext() : '',
    turn.session.routines.afterwards === undefined
      ? ''
      : words.andThen(turn.session.routines.afterwards),
  ]);
}

/** Goes on with what was announced or broken off. */
export const goOn = (turn: Turn, current: Underway, opening?: string): Outcome =>
  play(turn, current, [opening ?? turn.words.routines.goingOn()]);

/** Leaves the exercise at hand; between two exercises, begins the next. */
export function next(turn: Turn, current: Underway): Outcome {
  if (current.state === 'waiting') return goOn(turn, current);
  const stop = stopAfter(current.stop, todayOf(turn));
  return stop === undefined
    ? finish(turn, current.stop.routine)
    : play(turn, { stop }, [turn.words.routines.skipped()]);
}

/** Does the exercise at hand again from its first side; in the rest after one, that one. */
export function again(turn: Turn, { stop, state }: Underway): Outcome {
  const before = stopBefore(stop, todayOf(turn));
  return play(turn, { stop: state === 'waiting' ? (before ?? stop) : stop }, [
    turn.words.routines.again(),
  ]);
}

export const startOver = (turn: Turn, { stop }: Underway): Outcome => start(turn, stop.routine);

/** Ends a routine before its end: what was not done stays undone. */
export function finish(turn: Turn, routine: RoutineId): Outcome {
  const ended = askAllGood(turn, [turn.words.routines.endedEarly(routine)]);
  return { ...ended, runner: without(turn.runner, 'routine') };
}

/** Holds the place and waits; whoever waits already is told no more than that. */
export function pause(turn: Turn, { stop, within }: Underway): Outcome {
  const words = turn.words.routines;
  const { routine, index } = stop;
  const isPaused = !turn.interruptedBlock && turn.session.said?.reprompt === words.pausedAgain();
  return {
    reply: {
      kind: 'question',
      say: [isPaused ? words.stillPaused(stop.exercise) : words.paused(stop.exercise)],
      asked: { about: 'go-on' },
      question: words.pausedReady(),
      reprompt: words.pausedAgain(),
    },
    runner: { ...turn.runner, routine: { state: 'paused', routine, index, since: turn.now } },
    session: { routines: { within } },
  };
}

/** The block that sounds already, from its beginning; undefined where none does. */
export function playStanding(turn: Turn): Outcome | undefined {
  const { routine } = turn.runner;
  const first = routine?.state === 'playing' ? routine.exercises[0] : undefined;
  const stop = routine && first && stopAt(routine.routine, first.index);
  return stop && play(turn, { stop });
}
