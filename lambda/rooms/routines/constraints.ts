import type { Meant } from '../../hearing/heard.ts';
import { type ExerciseId, exerciseIds } from '../../hearing/vocabulary.ts';
import { choice, type Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { exercises } from './exercises/index.ts';
import { nothingRunning } from './place.ts';
import { finish, play, start } from './playing.ts';
import { stopFrom, stopsOf } from './routines.ts';
import type { Exercise } from './sets.ts';
import { todayOf, withTraining } from './today.ts';
import { underway } from './underway.ts';

type Constraint = 'no-floor' | 'no-jumping';

const rulesOut: Readonly<Record<Constraint, (exercise: Exercise) => boolean>> = {
  'no-floor': ({ isOnFloor }) => isOnFloor === true,
  'no-jumping': ({ hasImpact }) => hasImpact === true,
};

const leavingOut = (turn: Turn, ids: readonly ExerciseId[]): Turn =>
  withTraining(turn, {
    skipped: [...new Set([...turn.session.routines.training.skipped, ...ids])],
  });

const ruledOut = (turn: Turn, constraint: Constraint): Turn =>
  leavingOut(
    turn,
    exerciseIds.filter((id) => rulesOut[constraint](exercises[id])),
  );

/** Leaves out, for this session, what a place or a body does not allow, and goes on without it. */
export function ruleOut(turn: Turn, constraint: Constraint): Outcome {
  const current = underway(turn);
  const words = turn.words.routines;
  const ready = ruledOut(turn, constraint);
  const { training } = ready.session.routines;
  const noted = choice(words.ruledOut(constraint));
  if (current === undefined) return { ...noted, session: { routines: { training } } };
  const today = todayOf(ready);
  const stop = stopFrom(current.stop, today);
  if (stop !== undefined) return play(ready, { stop }, [words.ruledOut(constraint)]);
  const isAnyLeft = stopsOf(current.stop.routine, today).length > 0;
  const ended = finish(ready, current.stop.routine);
  return isAnyLeft ? ended : { ...ended, session: { routines: { training } } };
}

/** Less time than the routine takes: the short warm-up in its place, else less of each exercise. */
export function makeShorter(turn: Turn): Outcome {
  const current = underway(turn);
  const { asked } = turn.session;
  const isWarmUp =
    current === undefined
      ? asked?.about === 'start-routine' || asked?.about === 'what-next'
      : current.stop.routine === 'warm-up';
  const words = turn.words.routines;
  if (isWarmUp) return start(turn, 'quick-warm-up', words.shorter());
  return current === undefined ? nothingRunning(turn) : play(turn, current, [words.shortAsItIs()]);
}

/**
 * What of several wishes adjusts the rest of them, taken first: "warm me up, but skip the butt
 * kicks". What is left is to be answered.
 */
export function adjusted(
  turn: Turn,
  wishes: readonly Meant[],
): { readonly turn: Turn; readonly left: readonly Meant[] } {
  if (!wishes.some(({ kind }) => kind === 'start-routine')) return { turn, left: wishes };
  let ready = turn;
  const left: Meant[] = [];
  for (const wish of wishes) {
    if (wish.kind === 'skip' && wish.exercise.kind === 'known') {
      ready = leavingOut(ready, [wish.exercise.id]);
    } else if (wish.kind === 'no-floor' || wish.kind === 'no-jumping') {
      ready = ruledOut(ready, wish.kind);
    } else if (wish.kind === 'equipment' && wish.equipment.kind === 'known') {
      ready = { ...ready, runner: { ...ready.runner, equipment: wish.equipment.id } };
    } else if (wish.kind === 'shorter') {
      left.push({ kind: 'start-routine', routine: { kind: 'known', id: 'quick-warm-up' } });
    } else left.push(wish);
  }
  const isShort = wishes.some(({ kind }) => kind === 'shorter');
  const isWarmUp = (wish: Meant): boolean =>
    wish.kind === 'start-routine' &&
    (wish.routine.kind !== 'known' || wish.routine.id === 'warm-up');
  return { turn: ready, left: isShort ? left.filter((wish) => !isWarmUp(wish)) : left };
}
