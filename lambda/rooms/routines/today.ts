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
import { type LeftOut, routineOf, type Stop } from './routines.ts';
import type { Training, Within } from './session.ts';
import { dosed, type Form, rest, type WorkSet } from './sets.ts';

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

/** What is left out today: what the runner skips, and what something that was told forbids. */
const leftOutIn = (known: Pick<Turn, 'runner' | 'session'>): readonly string[] => [
  ...known.session.routines.training.skipped,
  ...exerciseIds.filter((id) => forbidding(known, id) !== undefined),
];

export function todayOf({ runner, session }: Pick<Turn, 'runner' | 'session'>): Today {
  const { forms, side, pace } = session.routines.training;
  return {
    equipment: isEquipment(runner.equipment) ? runner.equipment : undefined,
    skipped: leftOutIn({ runner, session }),
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

/** The sets of an exercise as they are done today: the sides and the amount that are wanted. */
export function todaysSets({ routine, exercise }: Stop, today: Today): readonly TodaysSet[] {
  const { dose } = routineOf(routine);
  return exercises[exercise].sets
    .map((set, number) => ({
      number,
      set: dosed(set, formOf(exercise, today), dose, today.pace),
    }))
    .filter(({ set }) => today.side === undefined || [today.side, 'both'].includes(set.side));
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
