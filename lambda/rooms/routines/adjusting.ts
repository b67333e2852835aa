import type { ExerciseId, SideWanted } from '../../hearing/vocabulary.ts';
import { wasJustSaid } from '../../turn/just-said.ts';
import { back, type Outcome } from '../../turn/outcome.ts';
import { changed, type Turn } from '../../turn/turn.ts';
import { isHurt, isMinor, isTrainingToWait } from '../doctor/index.ts';
import { askToKeepForm } from './asking.ts';
import { exerciseAtHand } from './at-hand.ts';
import { exercises } from './exercises/index.ts';
import { forbiddingAll } from './forbidden.ts';
import { nothingRunning, offerGentle } from './place.ts';
import { finish, play } from './playing.ts';
import { withFormKept } from './progression.ts';
import { stopAfter } from './routines.ts';
import type { Direction } from './session.ts';
import type { Form } from './sets.ts';
import { formOf, isLoaded, isWeighted, todayOf, withTraining } from './today.ts';
import { type Underway, underway } from './underway.ts';

const forms: readonly Form[] = ['easier', 'usual', 'harder'];

/** The form of the exercise at hand, in a sentence. */
export const tellForm = (turn: Turn, { stop }: Underway): string => {
  const today = todayOf(turn);
  return turn.words.routines.changedForm(
    stop.exercise,
    formOf(stop, today),
    isWeighted(stop, today),
  );
};

/** The same, where the exercise goes on amid a set: from its beginning its form is told anyway. */
export const tellFormAmid = (turn: Turn, current: Underway): string =>
  (current.within?.spent ?? 0) > 0 ? tellForm(turn, current) : '';

/** The form next to the one of the exercise at hand; undefined where there is none. */
function formBeside(turn: Turn, { stop }: Underway, direction: Direction): Form | undefined {
  const form = formOf(stop, todayOf(turn));
  return forms[forms.indexOf(form) + (direction === 'easier' ? -1 : 1)];
}

/** Takes the exercise at hand one step easier or harder, for this session. */
export function changeForm(
  turn: Turn,
  current: Underway,
  direction: Direction,
  say: readonly string[] = [],
): Outcome {
  const words = turn.words.routines;
  const { exercise } = current.stop;
  const other = formBeside(turn, current, direction);
  if (other === undefined) {
    const takesMore =
      exercises[exercise].takesWeight === true && isLoaded(current.stop, todayOf(turn));
    return back(words.noFurtherForm(direction, takesMore));
  }
  const adjusted = withTraining(turn, {
    forms: { ...turn.session.routines.training.forms, [exercise]: other },
  });
  return play(adjusted, current, [...say, tellForm(adjusted, current)]);
}

/**
 * An exercise that was explained or is offered, told a step easier or harder, and done so when it is
 * tried. Once more in the same direction, it is told that there is no further step.
 */
function tellFormToTry(turn: Turn, exercise: ExerciseId, direction: Direction): Outcome {
  const words = turn.words.routines;
  const { training } = turn.session.routines;
  if (training.forms[exercise] === direction) return back(words.noFurtherForm(direction, false));
  return {
    ...back(words.changedForm(exercise, direction, false)),
    session: {
      routines: {
        training: { ...training, forms: { ...training.forms, [exercise]: direction } },
      },
    },
  };
}

/** Whether nothing that was told speaks against strength. */
const mayTrain = (turn: Turn): boolean =>
  !isTrainingToWait(turn) && !isHurt(turn) && !isMinor(turn) && forbiddingAll(turn) === undefined;

/**
 * With no exercise at hand strength is meant, for good. Who knows no strength of the coach's, or is
 * offered a routine, wants something easy: that is the gentlest there is.
 */
function wishFormWithNone(turn: Turn, direction: Direction): Outcome {
  const isOfStrength =
    direction === 'harder' ||
    (turn.runner.level !== undefined && turn.session.asked?.about !== 'start-routine');
  const canBeKept = withFormKept(turn.runner, direction, turn.now) !== undefined;
  if (isOfStrength && canBeKept && mayTrain(turn)) {
    return askToKeepForm(turn, direction, undefined, []);
  }
  return direction === 'easier' ? offerGentle(turn) : nothingRunning(turn);
}

/** Asked for so often running, the coach offers to keep it so. */
const timesRunning = 2;

/** For this session and this exercise; the second time running, for good, if the runner wants it so. */
function wishFormWithin(turn: Turn, current: Underway, direction: Direction): Outcome {
  const canBeKept = withFormKept(turn.runner, direction, turn.now) !== undefined;
  const { running } = turn.session.routines.training;
  const times = (running?.direction === direction ? running.times : 0) + 1;
  const isOffered = times >= timesRunning && canBeKept;
  const counted = withTraining(turn, {
    running: { direction, times: isOffered ? 0 : times },
  });
  if (!isOffered) {
    const isAny = formBeside(turn, current, direction) !== undefined;
    return changeForm(isAny ? counted : turn, current, direction);
  }
  const { reply: _played, runner: _playing, ...changed } = changeForm(counted, current, direction);
  const { training } = changed.session?.routines ?? counted.session.routines;
  const ready = training === undefined ? counted : withTraining(counted, training);
  return askToKeepForm(ready, direction, current, []);
}

/** "Easier", "harder": the exercise under way, or the one that was just explained or offered. */
export function wishForm(turn: Turn, direction: Direction): Outcome {
  const current = underway(turn);
  const exercise = exerciseAtHand(turn);
  const isToTry = turn.session.asked?.about === 'try-exercise';
  if (exercise !== undefined && (isToTry || current === undefined)) {
    return tellFormToTry(turn, exercise, direction);
  }
  return current === undefined
    ? wishFormWithNone(turn, direction)
    : wishFormWithin(turn, current, direction);
}

const slowest = 0.6;
const fastest = 1.6;
const step = 1.25;

/** Counts repetitions slower or faster, for this session. */
export function changePace(turn: Turn, current: Underway, direction: 'slower' | 'faster'): Outcome {
  const words = turn.words.routines;
  const { pace } = turn.session.routines.training;
  const other = direction === 'slower' ? pace / step : pace * step;
  if (other < slowest || other > fastest) return back(words.noFurtherPace(direction));
  const isFurther = wasJustSaid(turn, words.changedPace(direction, false));
  return play(withTraining(turn, { pace: other }), current, [
    words.changedPace(direction, isFurther),
  ]);
}

/** Works one side only, or both again, for this session. */
export function changeSide(turn: Turn, current: Underway, side: SideWanted): Outcome {
  const { side: _before, ...training } = turn.session.routines.training;
  const adjusted = changed(turn, {
    routines: { training: side === 'both' ? training : { ...training, side } },
  });
  return play(adjusted, { stop: current.stop }, [turn.words.routines.changedSide(side === 'both')]);
}

/** Leaves the exercise at hand out from now on, as long as the session lasts, and says that. */
export const skipForNow = (turn: Turn, current: Underway): Outcome =>
  skip(turn, current, current.stop.exercise, turn.words.routines.leftOutForNow);

/** Leaves an exercise out, for this session; one being done is left at once. */
export function skip(
  turn: Turn,
  current: Underway,
  exercise: ExerciseId,
  leftOut = turn.words.routines.leftOut,
): Outcome {
  const skipped = withTraining(turn, {
    skipped: [...turn.session.routines.training.skipped, exercise],
  });
  if (exercise !== current.stop.exercise) {
    return play(skipped, current, [leftOut(exercise)]);
  }
  const stop = stopAfter(current.stop, todayOf(skipped));
  return stop === undefined
    ? finish(skipped, current.stop.routine)
    : play(skipped, { stop }, [leftOut(exercise)]);
}
