import { wasJustSaid } from '../just-said.ts';
import type { Training } from '../runner/session.ts';
import type { Outcome, Turn } from '../turn.ts';
import { beginningOf } from './block.ts';
import type { ExerciseId, Form } from './exercises.ts';
import { finish, play } from './playing.ts';
import { stopAfter } from './routines.ts';
import { formOf, todayOf } from './today.ts';
import type { Underway } from './underway.ts';

const withTraining = (turn: Turn, changes: Partial<Training>): Turn => ({
  ...turn,
  session: { ...turn.session, training: { ...turn.session.training, ...changes } },
});

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
  const form = formOf(exercise, todayOf(turn.runner, turn.session));
  const changed = forms[forms.indexOf(form) + (direction === 'easier' ? -1 : 1)];
  if (changed === undefined) return turn.leadBack([words.noFurtherForm(direction)]);
  const adjusted = withTraining(turn, {
    forms: { ...turn.session.training.forms, [exercise]: changed },
  });
  return play(adjusted, current, [...say, words.changedForm(exercise, changed)]);
}

const slowest = 0.6;
const fastest = 1.6;
const step = 1.25;

/** Counts repetitions slower or faster, for this session. */
export function changePace(turn: Turn, current: Underway, direction: 'slower' | 'faster'): Outcome {
  const words = turn.words.routines;
  const { pace } = turn.session.training;
  const changed = direction === 'slower' ? pace / step : pace * step;
  if (changed < slowest || changed > fastest) {
    return turn.leadBack([words.noFurtherPace(direction)]);
  }
  const isFurther = wasJustSaid(turn, words.changedPace(direction, false));
  return play(withTraining(turn, { pace: changed }), current, [
    words.changedPace(direction, isFurther),
  ]);
}

/** Works one side only, or both again, for this session. */
export function changeSide(
  turn: Turn,
  current: Underway,
  side: 'left' | 'right' | 'both',
): Outcome {
  const { side: _before, ...training } = turn.session.training;
  const adjusted: Turn = {
    ...turn,
    session: {
      ...turn.session,
      training: side === 'both' ? training : { ...training, side },
    },
  };
  return play(adjusted, { stop: current.stop }, [turn.words.routines.changedSide(side === 'both')]);
}

/** Leaves an exercise out, for this session; one being done is left at once. */
export function skip(turn: Turn, current: Underway, exercise: ExerciseId): Outcome {
  const words = turn.words.routines;
  const skipped = withTraining(turn, {
    skipped: [...turn.session.training.skipped, exercise],
  });
  const today = todayOf(skipped.runner, skipped.session);
  if (exercise !== current.stop.exercise) {
    return play(skipped, current, [words.leftOut(exercise)]);
  }
  const following = stopAfter(current.stop, today);
  const start = following && beginningOf(following, today);
  return start === undefined
    ? finish(skipped, current.stop.routine)
    : play(skipped, start, [words.leftOut(exercise)]);
}
