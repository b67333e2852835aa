import type { ExerciseId, SideWanted } from '../../hearing/vocabulary.ts';
import { wasJustSaid } from '../../turn/just-said.ts';
import { back, type Outcome } from '../../turn/outcome.ts';
import { changed, type Turn } from '../../turn/turn.ts';
import { finish, play } from './playing.ts';
import { stopAfter } from './routines.ts';
import type { Form } from './sets.ts';
import { formOf, isWeighted, todayOf, withTraining } from './today.ts';
import type { Underway } from './underway.ts';

const forms: readonly Form[] = ['easier', 'usual', 'harder'];

/** Takes the exercise at hand one step easier or harder, for this session. */
export function changeForm(
  turn: Turn,
  current: Underway,
  direction: 'easier' | 'harder',
  say: readonly string[] = [],
): Outcome {
  const words = turn.words.routines;
  const { exercise } = current.stop;
  const form = formOf(exercise, todayOf(turn));
  const other = forms[forms.indexOf(form) + (direction === 'easier' ? -1 : 1)];
  if (other === undefined) return back(words.noFurtherForm(direction));
  const adjusted = withTraining(turn, {
    forms: { ...turn.session.routines.training.forms, [exercise]: other },
  });
  const isHeavier = isWeighted(current.stop, todayOf(turn));
  return play(adjusted, current, [...say, words.changedForm(exercise, other, isHeavier)]);
}

/**
 * An exercise that was explained or is offered, told a step easier or harder, and done so when it is
 * tried. Once more in the same direction, it is told that there is no further step.
 */
export function tellForm(
  turn: Turn,
  exercise: ExerciseId,
  direction: 'easier' | 'harder',
): Outcome {
  const words = turn.words.routines;
  const { training } = turn.session.routines;
  if (formOf(exercise, todayOf(turn)) === direction) return back(words.noFurtherForm(direction));
  return {
    ...back(words.changedForm(exercise, direction, false)),
    session: {
      routines: {
        training: { ...training, forms: { ...training.forms, [exercise]: direction } },
      },
    },
  };
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
