import {
  type Equipment,
  type ExerciseId,
  equipments,
  exerciseIds,
} from '../../hearing/vocabulary.ts';
import { milliseconds } from '../../time.ts';
import type { SessionState } from '../../turn/session.ts';
import { changed, type Turn } from '../../turn/turn.ts';
import { answerTo } from '../doctor/index.ts';
import { exercises } from './exercises/index.ts';
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

/**
 * Whether it hurts at the sit bone, as far as the session knows; undefined where that is open. Who
 * was asked about all that speaks against stretches was asked about the sit bone, too, and doubt
 * counts as pain.
 */
export function painAtSitBone(
  session: Pick<SessionState, 'routines' | 'doctor'>,
): 'yes' | 'no' | undefined {
  const { passed, refused } = session.routines.training;
  const told = answerTo(session, 'sit-bone');
  if (refused.includes('no-stretch-sign') || told === 'yes') return 'yes';
  const isElsewhere =
    passed.some((gate) => gate === 'no-stretch-sign' || gate === 'no-sit-bone-pain') ||
    told === 'no';
  return isElsewhere ? 'no' : undefined;
}

/** The training with deep bends and held stretches left out. */
export const sparingSitBone = (training: Training): Training => ({
  ...training,
  refused: [...training.refused, 'no-stretch-sign'],
});

/** What is left out where it hurts at the sit bone. */
export const awayFromSitBone: readonly ExerciseId[] = exerciseIds.filter(
  (id) => exercises[id].atSitBone !== undefined,
);

/**
 * What is left out today: what the runner skips, and what is better kept away from a sit bone that
 * hurts, or may.
 */
const leftOutIn = (session: SessionState): readonly string[] => {
  const { skipped } = session.routines.training;
  return painAtSitBone(session) === 'yes' ? [...skipped, ...awayFromSitBone] : skipped;
};

export function todayOf({ runner, session }: Pick<Turn, 'runner' | 'session'>): Today {
  const { forms, side, pace } = session.routines.training;
  return {
    equipment: isEquipment(runner.equipment) ? runner.equipment : undefined,
    skipped: leftOutIn(session),
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
