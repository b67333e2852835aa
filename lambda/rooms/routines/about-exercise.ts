import type { HeardOf } from '../../hearing/heard.ts';
import type { ExerciseId } from '../../hearing/vocabulary.ts';
import { wasJustSaid } from '../../turn/just-said.ts';
import { back, type Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { askAllGood } from './asking.ts';
import { exerciseAtHand } from './at-hand.ts';
import { exercises } from './exercises/index.ts';
import { withinRoutine } from './place.ts';
import { finish, play } from './playing.ts';
import { stopAfter, stopBefore } from './routines.ts';
import type { WorkSet } from './sets.ts';
import { isWeighted, todayOf, todaysSets } from './today.ts';
import { type Underway, underway } from './underway.ts';

/**
 * Answers a question about the exercise under way, then goes on with it; where one was just
 * explained or offered, about that.
 */
const ofExercise = (
  answer: (turn: Turn, current: Underway) => string,
  taught: (turn: Turn, exercise: ExerciseId) => string,
) => {
  const within = withinRoutine((turn, current) => back(answer(turn, current)));
  return (turn: Turn): Outcome => {
    const exercise = exerciseAtHand(turn);
    return exercise === undefined || isGoingOn(turn) ? within(turn) : back(taught(turn, exercise));
  };
};

/** Whether a routine is under way to which the open question belongs, if any is open. */
const isGoingOn = (turn: Turn): boolean =>
  underway(turn) !== undefined && turn.session.asked?.about !== 'try-exercise';

/**
 * Tells how an exercise is done, then goes on. Over guided audio there is time for what to watch
 * out for and when to leave it out; elsewhere one breath has to do. Asked once more running, it is
 * told in other words.
 */
export function explain(turn: Turn, exercise: ExerciseId): Outcome {
  const words = turn.words.routines;
  const current = underway(turn);
  const isHeavier = current !== undefined && isWeighted(current.stop, todayOf(turn));
  const howTo = words.howTo(exercise, isHeavier);
  const isSaid = wasJustSaid(turn, howTo);
  if (turn.interruptedBlock) {
    return isSaid ? back(words.reminder(exercise)) : back(howTo, words.watchOut(exercise));
  }
  return back(isSaid ? words.watchOut(exercise) : howTo);
}

/** How an exercise is done that was named, or the one at hand. */
export function howTo(turn: Turn, { exercise }: HeardOf<'how-to'>): Outcome {
  if (exercise.kind === 'known') return explain(turn, exercise.id);
  if (exercise.kind === 'unknown') return back(turn.words.routines.unknownExercise());
  return withinRoutine((_turn, { stop }) => explain(turn, stop.exercise))(turn);
}

function doseOf({ words }: Turn, all: readonly WorkSet[]): string {
  const sets = all.filter(({ isLighter }) => isLighter !== true);
  const effort = sets[0]?.effort ?? { kind: 'repetitions', count: 0 };
  const sides = new Set(sets.map(({ side }) => side)).size;
  return words.routines.dose(
    effort.kind === 'time' ? { seconds: effort.length / 1000 } : { times: effort.count },
    { isEachSide: sides > 1, rounds: sets.length / Math.max(1, sides) },
  );
}

/** "How many do I do?" What a set of the exercise asks for. */
export const reps = ofExercise(
  (turn, { stop }) =>
    doseOf(
      turn,
      todaysSets(stop, todayOf(turn)).map(({ set }) => set),
    ),
  (turn, exercise) => doseOf(turn, exercises[exercise].sets),
);

/** "Which leg?" The side of the set that was being done. */
export const whichLeg = ofExercise(
  (turn, { stop, within }) => {
    const sets = todaysSets(stop, todayOf(turn));
    const current = sets.find(({ number }) => number === within?.set) ?? sets[0];
    return turn.words.routines.whichSide(current?.set.side ?? 'both', stop.exercise);
  },
  ({ words }, exercise) => words.routines.whichSide(exercises[exercise].sets[0].side, exercise),
);

/** "Am I doing this right?" Nobody can see it from here: what most often goes wrong. */
export const checkForm = ofExercise(
  ({ words }, { stop }) => words.routines.formCheck(stop.exercise),
  ({ words }, exercise) => words.routines.thinkOf(exercise),
);

/** "Why do we do this?" */
export const whyThisOne = ofExercise(
  ({ words }, { stop }) => words.routines.whatFor(stop.exercise),
  ({ words }, exercise) => words.routines.whatFor(exercise),
);

/** "What's next?" */
export const whatsNext = withinRoutine((turn, { stop, state }) => {
  const { routines: words } = turn.words;
  const next = state === 'waiting' ? stop : stopAfter(stop, todayOf(turn));
  return back(next === undefined ? words.lastOne() : words.comesNext(next.exercise));
});

/** Goes back by some exercises; to the first where there are not so many. */
export const goBackBy = withinRoutine((turn, current, { count = 1 }: HeardOf<'previous'>) => {
  const today = todayOf(turn);
  let { stop } = current;
  for (let left = count; left > 0; left -= 1) stop = stopBefore(stop, today) ?? stop;
  const words = turn.words.routines;
  return play(turn, { stop }, [
    stop.index === current.stop.index ? words.thatIsTheFirst() : words.wentBack(count),
  ]);
});

/** "I've finished the whole thing": the runner says so, and so it is. */
export function haveFinished(turn: Turn): Outcome {
  const current = underway(turn);
  return current === undefined ? askAllGood(turn, []) : finish(turn, current.stop.routine);
}
