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
import {
  isNewcomerAt,
  isStrongAt,
  levelAsOf,
  type Step,
  stepAt,
  stepOf,
  usualStep,
} from './progression.ts';
import { equipmentIn, type LeftOut, routineOf, type Stop, stopsOf } from './routines.ts';
import type { Training, Within } from './session.ts';
import { dosed, type Form, rest, roundsOf, setsWith, type WorkSet } from './sets.ts';
import { constraintsOn } from './suiting.ts';

/** How the runner trains today: what the record knows, and what the session was told. */
export interface Today extends LeftOut {
  readonly forms: Readonly<Record<string, Form>>;
  readonly side: 'left' | 'right' | undefined;
  readonly pace: number;
  /** How often each exercise was done: known ones are introduced briefly. */
  readonly done: Readonly<Record<string, number>>;
  /** The step of the ladder that strength is done at, where it is not the usual one. */
  readonly step?: number | undefined;
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

/** What decides how somebody trains today. */
export type Known = Pick<Turn, 'runner' | 'session' | 'now'>;

export function todayOf({ runner, session, now }: Known): Today {
  const step = stepOf(levelAsOf(runner, now));
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
    ...(step !== usualStep && { step }),
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

/** So often an exercise that is not for beginners is done as usual before it gets harder. */
const timesAsUsual = 4;

const asUsual = stepAt(usualStep);

/**
 * What the runner's step makes of an exercise. Only strength grows; a warm-up has the easier forms and
 * the usual amount, and held stretches and the roller go by feel. What is past the basics begins as
 * it does for everybody (Petersen 2011).
 */
function stepFor({ routine, exercise }: Pick<Stop, 'routine' | 'exercise'>, today: Today): Step {
  const step = stepAt(today.step ?? usualStep);
  const { level, isPaced } = exercises[exercise];
  const isFirst = level === 'past-the-basics' && (today.done[exercise] ?? 0) < timesAsUsual;
  if (routine.startsWith('strength')) return isFirst && step.form !== 'easier' ? asUsual : step;
  const isEasier = routine.endsWith('warm-up') && step.form === 'easier' && !isPaced;
  return isEasier ? { ...asUsual, form: 'easier' } : asUsual;
}

/** The form of an exercise: the one that was asked for, else that of the runner's step. */
export const formOf = (stop: Pick<Stop, 'routine' | 'exercise'>, today: Today): Form =>
  today.forms[stop.exercise] ?? stepFor(stop, today).form;

/** So often an exercise is explained in full to who is new to training. */
const timesExplained = 3;

/** Whether a few words are enough: how an exercise goes is known from before, or to who lifts. */
export function isFamiliar(exercise: ExerciseId, { done, step = usualStep }: Today): boolean {
  if (isStrongAt(step) && exercises[exercise].takesWeight) return true;
  return (done[exercise] ?? 0) >= (isNewcomerAt(step) ? timesExplained : 1);
}

/** What has a weight in it. */
const weights: readonly (Equipment | undefined)[] = ['kettlebell', 'bottle', 'gym'];

/** Whether there is a weight where an exercise is done. */
export const isWeighted = ({ routine }: Pick<Stop, 'routine'>, today: Today): boolean =>
  weights.includes(equipmentIn(routine, today));

/** Whether an exercise is done with a weight: in its easier form it is done without, or with hardly any. */
export const isLoaded = (stop: Stop, today: Today): boolean =>
  isWeighted(stop, today) && formOf(stop, today) !== 'easier';

/** Whether an exercise is the first of today with a weight: it begins with a lighter set. */
const isLighterFirst = (stop: Stop, today: Today): boolean =>
  isLoaded(stop, today) &&
  stopsOf(stop.routine, today).find(({ exercise }) => exercises[exercise].takesWeight)?.index ===
    stop.index;

/** The sets of an exercise as they are done today: the sides and the amount that are wanted. */
export function todaysSets(stop: Stop, today: Today): readonly TodaysSet[] {
  const { routine, exercise } = stop;
  const { fit } = today;
  const { share, more } =
    fit?.routine === routine ? fit : { share: routineOf(routine).dose, more: 0 };
  const step = stepFor(stop, today);
  const form = formOf(stop, today);
  const moreAtStep = roundsOf(exercises[exercise]) > 1 ? step.more : 0;
  return setsWith(exercises[exercise], more + moreAtStep)
    .map((set, number) => ({
      number,
      // The step has the amount of its own form.
      set: dosed(set, form === step.form ? 'usual' : form, share * step.share, today.pace),
    }))
    .filter(({ set }) => today.side === undefined || [today.side, 'both'].includes(set.side))
    .filter(({ set }) => set.isLighter !== true || isLighterFirst(stop, today));
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
