import { without } from '../../record/record.ts';
import type { Outcome } from '../../turn/outcome.ts';
import { together } from '../../turn/session.ts';
import { changed, type Turn } from '../../turn/turn.ts';
import { withEasyDays } from './easy-days.ts';
import type { Hurt } from './session.ts';

const hurtsIn = ({ session }: Turn): readonly Hurt[] => session.routines.hurts ?? [];

/** The injury told last in this session, if any. */
export const lastInjury = (turn: Turn): Hurt | undefined =>
  hurtsIn(turn).findLast(({ isInjury }) => isInjury);

/** No session has room for more. */
const mostHurts = 6;

const withHurts = (turn: Turn, hurts: readonly Hurt[]): Turn =>
  changed(turn, {
    routines: { hurts: hurts.slice(-mostHurts) },
    doctor: { isHurt: hurts.length > 0 ? true : undefined },
  });

/** The turn with pain noted, for this session alone. */
export const notePain = (turn: Turn, place: Hurt['place']): Turn =>
  withHurts(turn, [
    ...hurtsIn(turn).filter((hurt) => hurt.isInjury || hurt.place !== place),
    { isInjury: false, ...(place && { place }) },
  ]);

/**
 * The turn with an injury noted for this session, its easy days on record, and no routine under way.
 * @param days how many days ago it was; undefined where that is not known, which counts as just now
 */
export function noteInjury(
  turn: Turn,
  { place, days }: { readonly place: Hurt['place']; readonly days: number | undefined },
): Turn {
  const last = lastInjury(turn);
  // What is told once more, or more exactly, is the same injury.
  const isSame = last !== undefined && (place === undefined || place === last.place);
  const others = isSame ? hurtsIn(turn).filter((hurt) => hurt !== last) : hurtsIn(turn);
  const noLoadBefore = isSame ? last.before : turn.runner.noLoadBefore;
  const injury: Hurt = {
    isInjury: true,
    ...(place || last?.place ? { place: place ?? last?.place } : {}),
    ...(days !== undefined && { days }),
    ...(noLoadBefore !== undefined && { before: noLoadBefore }),
  };
  const { noLoadBefore: _own, ...before } = turn.runner;
  const runner = { ...before, ...(noLoadBefore !== undefined && { noLoadBefore }) };
  return {
    ...withHurts(turn, [...others, injury]),
    runner: withEasyDays(without(runner, 'routine'), turn.now, days ?? 0),
  };
}

/** The turn without the injuries told in it: they were another's, or long ago. */
export function takeBackInjuries(turn: Turn): Turn {
  const before = hurtsIn(turn).find(({ isInjury }) => isInjury)?.before;
  const runner = without(turn.runner, 'noLoadBefore');
  return {
    ...withHurts(
      turn,
      hurtsIn(turn).filter(({ isInjury }) => !isInjury),
    ),
    runner: before === undefined ? runner : { ...runner, noLoadBefore: before },
  };
}

/** An outcome that keeps what a turn has noted of hurts and of easy days. */
export const keeping = ({ session, runner }: Turn, outcome: Outcome): Outcome => ({
  ...outcome,
  runner: outcome.runner ?? runner,
  session: together(
    { routines: { hurts: session.routines.hurts }, doctor: { isHurt: session.doctor.isHurt } },
    outcome.session,
  ),
});
