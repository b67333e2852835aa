import {
  type Equipment,
  type ExerciseId,
  equipments,
  exerciseIds,
} from '../../hearing/vocabulary.ts';
import { milliseconds } from '../../time.ts';
import { changed, type Turn } from '../../turn/turn.ts';
import { exercises } from './exercises/index.ts';
import { conditionsAgainst, forbidding } from './forbidden.ts';
import { beyond, ruledOutBy } from './levels.ts';
import { equipmentIn, type LeftOut, routineOf, type Stop, stopsOf } from './routines.ts';
import type { Training, Within } from './session.ts';
import { dosed, type Form, rest, setsWith, type WorkSet } from './sets.ts';
import { constraintsOn } from './suiting.ts';

/** How the runner trains today: what the record knows, and what the session was told. */
export interface Today extends LeftOut {
  readonly forms: Readonly<Record<string, Form>>;
  readonly side: 'left' | 'right' | undefined;
  readonly pace: number;
  /** How often each exercise was done: known ones are introduced briefly. */
  readonly done: Readonly<Record<string, number>>;
}

const isEquipment = (name: string | undefined): name is Equipment =>
  name !== undefined && equipments.some((known) => known === name);

/** The training with deep bends and held stretches left out. */
export const sparingSitBone = (training: Training): Training => ({
  ...training,
  refused: [...training.refused, 'no-stretch-sign'],
});

/** What is left out where it hurts at the sit bone. */
export const awayFromSitBone: readonly ExerciseId[] = exerciseIds.filter((id) =>
  conditionsAgainst(id).includes('sit-bone'),
);

/** What can't be done today: for the place, the body, the level, or something that was told. */
const ruledOutIn = (known: Pick<Turn, 'runner' | 'session'>): readonly ExerciseId[] => {
  const { wanted } = known.session.routines.training;
  const constraints = constraintsOn(known.session);
  const out = new Set([...ruledOutBy(constraints), ...beyond(known.runner, wanted)]);
  return exerciseIds.filter((id) => out.has(id) || forbidding(known, id) !== undefined);
};

export function todayOf({ runner, session }: Pick<Turn, 'runner' | 'session'>): Today {
  const { forms, side, pace, skipped, wanted = [], fit } = session.routines.training;
  return {
    equipment: isEquipment(runner.equipment) ? runner.equipment : undefined,
    skipped,
    ruledOut: ruledOutIn({ runner, session }),
    wanted,
    ...(fit && { fit }),
    forms,
    side,
    pace,
    done: runner.done,
  };
}

/** A turn in which the runner wants to train otherwise, for this session. */
export const withTraining = (turn: Turn, changes: Partial<Training>): Turn =>
  changed(turn, { routines: { training: { ...turn.session.routines.training, ...changes } } });

/** A set of an exercise as it is done today, with its number in the exercise. */
export interface TodaysSet {
  readonly number: number;
  readonly set: WorkSet;
}

export const formOf = (exercise: ExerciseId, { forms }: Today): Form => forms[exercise] ?? 'usual';

/** What has a weight in it. */
const weights: readonly (Equipment | undefined)[] = ['kettlebell', 'bottle', 'gym'];

/** Whether there is a weight where an exercise is done. */
export const isWeighted = ({ routine }: Pick<Stop, 'routine'>, today: Today): boolean =>
  weights.includes(equipmentIn(routine, today));

/** Whether an exercise is the first of today with a weight: it begins with a lighter set. */
const isFirstWithWeight = (stop: Stop, today: Today): boolean =>
  isWeighted(stop, today) &&
  stopsOf(stop.routine, today).find(({ exercise }) => exercises[exercise].takesWeight)?.index ===
    stop.index;

/** The sets of an exercise as they are done today: the sides and the amount that are wanted. */
export function todaysSets(stop: Stop, today: Today): readonly TodaysSet[] {
  const { routine, exercise } = stop;
  const { fit } = today;
  const { share, more } =
    fit?.routine === routine ? fit : { share: routineOf(routine).dose, more: 0 };
  return setsWith(exercises[exercise], more)
    .map((set, number) => ({
      number,
      set: dosed(set, formOf(exercise, today), share, today.pace),
    }))
    .filter(({ set }) => today.side === undefined || [today.side, 'both'].includes(set.side))
    .filter(({ set }) => set.isLighter !== true || isFirstWithWeight(stop, today));
}

/** The sets from a place within an exercise onwards, the first with what is left of it. */
export function setsFrom(stop: Stop, within: Within | undefined, today: Today) {
  const sets = todaysSets(stop, today);
  if (within === undefined || within.index !== stop.index) return sets;
  const left = sets.filter(({ number }) => number >= within.set);
  return (left.length === 0 ? sets : left).map(({ number, set }) => ({
    number,
    set: number === within.set ? rest(set, milliseconds(within.spent)) : set,
  }));
}
