import type { Meant } from '../../hearing/heard.ts';
import type { ExerciseId } from '../../hearing/vocabulary.ts';
import { back, choice, type Outcome } from '../../turn/outcome.ts';
import type { Turn } from '../../turn/turn.ts';
import { withLength } from './length.ts';
import { type Constraint, isConstraint } from './levels.ts';
import { finish, play } from './playing.ts';
import { withLevelTold } from './progression.ts';
import { stopFrom, stopsOf } from './routines.ts';
import { todayOf, withTraining } from './today.ts';
import { underway } from './underway.ts';

const leavingOut = (turn: Turn, ids: readonly ExerciseId[]): Turn =>
  withTraining(turn, {
    skipped: [...new Set([...turn.session.routines.training.skipped, ...ids])],
  });

const ruledOut = (turn: Turn, constraint: Constraint): Turn => {
  const { constraints = [] } = turn.session.routines.training;
  return withTraining(turn, { constraints: [...new Set([...constraints, constraint])] });
};

/**
 * Does without what a place or a body does not allow, for this session: what can be done instead
 * takes its place, at once where a routine is under way.
 */
export function ruleOut(turn: Turn, constraint: Constraint): Outcome {
  const current = underway(turn);
  const say = turn.words.routines.ruledOut(constraint);
  const ready = ruledOut(turn, constraint);
  const { training } = ready.session.routines;
  if (current === undefined) {
    const isAsked = turn.open !== undefined && turn.session.asked?.about !== 'what-next';
    return { ...(isAsked ? back(say) : choice(say)), session: { routines: { training } } };
  }
  const today = todayOf(ready);
  const stop = stopFrom(current.stop, today);
  if (stop !== undefined) {
    return play(ready, stop.index === current.stop.index ? current : { stop }, [say]);
  }
  const isAnyLeft = stopsOf(current.stop.routine, today).length > 0;
  const ended = finish(ready, current.stop.routine);
  return isAnyLeft ? ended : { ...ended, session: { routines: { training } } };
}

/** What says how something is to be done, and not what. */
const isLimit = ({ kind }: Meant): boolean =>
  isConstraint(kind) || kind === 'equipment' || kind === 'shorter' || kind === 'longer';

/**
 * What of several wishes adjusts the rest of them, taken first: "warm me up, but skip the butt
 * kicks". What is left is to be answered.
 * @param isAgreed whether what adjusts goes with a yes: "yes, but nothing on the floor"
 */
export function adjusted(
  turn: Turn,
  wishes: readonly Meant[],
  isAgreed: boolean,
): { readonly turn: Turn; readonly left: readonly Meant[] } {
  const isBegun =
    isAgreed || wishes.some(({ kind }) => kind === 'start-routine' || kind === 'how-to');
  const [first, ...others] = wishes;
  if (!isBegun && (first === undefined || others.length === 0 || !wishes.every(isLimit))) {
    return { turn, left: wishes };
  }
  // Of limits alone the first is answered, with the others taken: "five minutes and no weights".
  if (!isBegun && first !== undefined) {
    return { turn: adjusted(turn, others, true).turn, left: [first] };
  }
  let ready = turn;
  const left: Meant[] = [];
  for (const wish of wishes) {
    if (wish.kind === 'skip' && wish.exercise.kind === 'known') {
      ready = leavingOut(ready, [wish.exercise.id]);
    } else if (isConstraint(wish.kind)) {
      ready = ruledOut(ready, wish.kind);
    } else if (wish.kind === 'equipment' && wish.equipment.kind === 'known') {
      ready = { ...ready, runner: { ...ready.runner, equipment: wish.equipment.id } };
    } else if (wish.kind === 'level') {
      ready = { ...ready, runner: withLevelTold(ready.runner, wish.level) };
    } else if (wish.kind === 'shorter') {
      ready = withLength(ready, wish.length ?? 'short');
    } else if (wish.kind === 'longer') {
      ready = withLength(ready, wish.length ?? (wish.isUsual ? 'usual' : 'long'));
    } else left.push(wish);
  }
  return { turn: ready, left };
}

/** "Make it longer", said in a routine while nothing is iced, is about the routine. */
export const asInRoutine = (turn: Turn, meant: readonly Meant[]): readonly Meant[] =>
  turn.runner.ice === undefined && underway(turn) !== undefined
    ? meant.map((each) =>
        each.kind === 'add-ice' && each.length === undefined ? { kind: 'longer' } : each,
      )
    : meant;
