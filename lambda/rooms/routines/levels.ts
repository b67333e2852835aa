import { type ExerciseId, exerciseIds } from '../../hearing/vocabulary.ts';
import type { RunnerRecord } from '../../record/record.ts';
import { exercises } from './exercises/index.ts';
import { isNewcomerAt, isStrongAt, stepOf, strengthDone } from './progression.ts';
import type { Exercise } from './sets.ts';

/** What a place or a body does not allow. */
export const constraints = ['no-floor', 'no-jumping', 'no-one-leg', 'no-roller'] as const;
export type Constraint = (typeof constraints)[number];

export const isConstraint = (kind: string): kind is Constraint =>
  constraints.some((known) => known === kind);

const rulesOut: Readonly<Record<Constraint, (exercise: Exercise) => boolean>> = {
  'no-floor': ({ position }) => position !== 'standing',
  'no-jumping': ({ hasImpact }) => hasImpact === true,
  'no-one-leg': ({ isOnOneLeg }) => isOnOneLeg === true,
  'no-roller': ({ takesRoller }) => takesRoller === true,
};

/** The exercises that some constraints rule out. */
export const ruledOutBy = (given: readonly Constraint[]): readonly ExerciseId[] =>
  exerciseIds.filter((id) => given.some((constraint) => rulesOut[constraint](exercises[id])));

/** So many times strength is done before the Nordic curl: three weeks of twice a week, common practice. */
export const basics = 6;

/** Whether somebody is past the basics: by what they have done here, out of the easier forms, or told of. */
function isPastBasics(runner: RunnerRecord): boolean {
  const step = stepOf(runner.level);
  return isStrongAt(step) || (strengthDone(runner) >= basics && !isNewcomerAt(step));
}

/** The exercises that are not for the runner yet: nobody meets them by default. */
export const beyond = (
  runner: RunnerRecord,
  wanted: readonly string[] = [],
): readonly ExerciseId[] =>
  exerciseIds.filter((id) => {
    const { level } = exercises[id];
    if (level === undefined) return false;
    if (level === 'not-new') return isNewcomerAt(stepOf(runner.level)) && !wanted.includes(id);
    if (level === 'taught') return runner.taught?.includes(id) !== true;
    return !isPastBasics(runner) && !wanted.includes(id);
  });
