import type { HeardOf } from '../../hearing/heard.ts';
import { back, type Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { askAllGood } from './asking.ts';
import { nothingRunning } from './place.ts';
import { finish, play } from './playing.ts';
import { type Stop, stopAfter, stopBefore } from './routines.ts';
import { todayOf, todaysSets } from './today.ts';
import { type Underway, underway } from './underway.ts';

/** Answers a question about the exercise at hand, then goes on with it. */
const ofExercise =
  (answer: (turn: Turn, current: Underway) => string) =>
  (turn: Turn): Outcome => {
    const current = underway(turn);
    return current === undefined ? nothingRunning(turn) : back(answer(turn, current));
  };

/** "How many do I do?" What a set of the exercise asks for. */
export const reps = ofExercise(({ words, runner, session }, { stop }) => {
  const sets = todaysSets(stop, todayOf(runner, session));
  const effort = sets[0]?.set.effort ?? { kind: 'repetitions', count: 0 };
  const sides = new Set(sets.map(({ set }) => set.side)).size;
  return words.routines.dose(
    effort.kind === 'time' ? { seconds: effort.length / 1000 } : { times: effort.count },
    sides > 1 ? 'each-side' : sets.length > 1 ? 'twice' : 'once',
  );
});

/** "Which leg?" The side of the set that was being done. */
export const whichLeg = ofExercise(({ words, runner, session }, { stop, within }) => {
  const sets = todaysSets(stop, todayOf(runner, session));
  const current = sets.find(({ number }) => number === within?.set) ?? sets[0];
  return words.routines.whichSide(current?.set.side ?? 'both', stop.exercise);
});

/** "Am I doing this right?" Nobody can see it from here: what most often goes wrong. */
export const checkForm = ofExercise(({ words }, { stop }) =>
  words.routines.formCheck(stop.exercise),
);

/** "Why do we do this?" */
export const whyThisOne = ofExercise(({ words }, { stop }) =>
  words.routines.whatFor(stop.exercise),
);

/** "What's next?" */
export const whatsNext = ofExercise(({ words, runner, session }, { stop, state }) => {
  const today = todayOf(runner, session);
  const next = state === 'waiting' ? stop : stopAfter(stop, today);
  return next === undefined ? words.routines.lastOne() : words.routines.comesNext(next.exercise);
});

/** Goes back by some exercises; to the first where there are not so many. */
export function goBackBy(turn: Turn, { count = 1 }: HeardOf<'previous'>): Outcome {
  const current = underway(turn);
  if (current === undefined) return nothingRunning(turn);
  const today = todayOf(turn.runner, turn.session);
  let stop: Stop = current.stop;
  for (let left = count; left > 0; left -= 1) stop = stopBefore(stop, today) ?? stop;
  const words = turn.words.routines;
  return play(turn, { stop }, [
    stop.index === current.stop.index ? words.thatIsTheFirst() : words.wentBack(count),
  ]);
}

/** "I've finished the whole thing": the runner says so, and so it is. */
export function haveFinished(turn: Turn): Outcome {
  const current = underway(turn);
  return current === undefined ? askAllGood(turn, []) : finish(turn, current.stop.routine);
}
