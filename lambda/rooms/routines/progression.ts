import type { LevelTold } from '../../hearing/vocabulary.ts';
import { highestLevel, type RunnerRecord } from '../../record/record.ts';
import { days, elapsed, type Instant } from '../../time.ts';
import type { Form } from './sets.ts';

/** How strength is done at one step of the ladder. */
export interface Step {
  readonly form: Form;
  /** The share of the usual amount. */
  readonly share: number;
  /** How many sets a side more than usual, where there is more than one. */
  readonly more: number;
}

/** The rungs of each form: fewer repetitions, as many as usual, more of them, and one more set. */
const rungs: readonly Omit<Step, 'form'>[] = [
  { share: 0.75, more: 0 },
  { share: 1, more: 0 },
  { share: 1.2, more: 0 },
  { share: 1.2, more: 1 },
];

const forms: readonly Form[] = ['easier', 'usual', 'harder'];

/**
 * The ladder of strength: of each form first more repetitions, then one more set, then the harder
 * form with the fewest. Six repetitions become eight and ten, and two sets three: ACSM, 2 to 3 sets of
 * 8 to 12, the more of them with training. Fewer at the beginning of a form, and the order in which
 * they grow, are common practice.
 */
const ladder: readonly Step[] = forms.flatMap((form) => rungs.map((rung) => ({ form, ...rung })));

/** How many steps lie between a form and the next. */
const stepsAForm = rungs.length;

/** So many times strength is done at a step: two weeks of twice a week, common practice. */
const sessionsAStep = 4;

/** Where each begins who tells how used to it they are. */
const firstSteps: Readonly<Record<LevelTold, number>> = { new: 0, some: 5, strong: 9 };

/** The step of who never told: the usual form, and as much of it as usual. */
export const usualStep = firstSteps.some;

const last = ladder.length - 1;
const onLadder = (step: number): number => Math.max(0, Math.min(last, step));

/** The step that a level stands at, from 0; the usual one where no level is known. */
export const stepOf = (level: number | undefined): number =>
  level === undefined ? usualStep : onLadder(Math.floor(level / sessionsAStep));

/** How strength is done at a step. */
export const stepAt = (step: number): Step =>
  ladder[onLadder(step)] ?? { form: 'usual', share: 1, more: 0 };

/** Whether everything is explained as to who is new: below the usual form. */
export const isNewcomerAt = (step: number): boolean => stepAt(step).form === 'easier';

/** Whether somebody knows their lifts: from the harder form on. */
export const isStrongAt = (step: number): boolean => stepAt(step).form === 'harder';

const strengthIn = ({ finished }: RunnerRecord) =>
  [finished['strength-home'], finished['strength-gym']].filter((each) => each !== undefined);

/** How often strength was finished, at home and in the gym. */
export const strengthDone = (runner: RunnerRecord): number =>
  strengthIn(runner).reduce((sum, { times }) => sum + times, 0);

/** When strength was finished last; undefined where it never was. */
export const lastStrength = (runner: RunnerRecord): Instant | undefined =>
  strengthIn(runner)
    .map((each) => each.last)
    .toSorted((one, other) => other - one)[0];

/** The level at the beginning of a step, or just behind it for who has trained: nothing is news there. */
const levelAt = (step: number, runner: RunnerRecord): number =>
  onLadder(step) * sessionsAStep + (strengthDone(runner) > 0 ? 1 : 0);

/** So long without strength goes back a step. */
const breakLength = days(14);

/**
 * How many steps a break has gone back: one for each full two weeks without strength, and never to
 * another form; common practice.
 */
export function stepsBack(runner: RunnerRecord, now: Instant): number {
  const since = lastStrength(runner);
  if (since === undefined) return 0;
  const back = Math.floor(elapsed(since, now) / breakLength);
  return Math.min(back, stepOf(runner.level) % stepsAForm);
}

/** The level as of a moment, after a break; undefined where none is known. */
export function levelAsOf(runner: RunnerRecord, now: Instant): number | undefined {
  const { level } = runner;
  const back = stepsBack(runner, now);
  return level === undefined || back === 0 ? level : levelAt(stepOf(level) - back, runner);
}

/** A record of somebody who tells how used to strength they are. */
export const withLevelTold = (runner: RunnerRecord, told: LevelTold): RunnerRecord => ({
  ...runner,
  level: levelAt(firstSteps[told], runner),
});

/** A record with strength one form easier or harder for good; undefined where there is none such. */
export function withFormKept(
  runner: RunnerRecord,
  direction: 'easier' | 'harder',
  now: Instant,
): RunnerRecord | undefined {
  const step = stepOf(levelAsOf(runner, now));
  const other = onLadder(step + (direction === 'easier' ? -stepsAForm : stepsAForm));
  return other === step ? undefined : { ...runner, level: levelAt(other, runner) };
}

const isStrength = (routine: string): boolean => routine.startsWith('strength');

/** The level once one more strength is finished. */
const levelAfter = (runner: RunnerRecord, now: Instant): number =>
  Math.min(highestLevel, (levelAsOf(runner, now) ?? usualStep * sessionsAStep) + 1);

/** A record in which a routine, as it is finished, counts for the level; to be counted before all else. */
export const withLevelRaised = (
  runner: RunnerRecord,
  routine: string,
  now: Instant,
): RunnerRecord => (isStrength(routine) ? { ...runner, level: levelAfter(runner, now) } : runner);

/** What a step up brings. */
export type StepUp = 'repetitions' | 'sets' | 'form';
const bringing: readonly StepUp[] = ['form', 'repetitions', 'repetitions', 'sets'];

const bringsAt = (step: number): StepUp => bringing[step % stepsAForm] ?? 'form';

/** What comes next time once a routine is finished; undefined where all stays as it is. */
export function stepUpAfter(
  runner: RunnerRecord,
  routine: string,
  now: Instant,
): StepUp | undefined {
  if (!isStrength(routine)) return undefined;
  const step = stepOf(levelAfter(runner, now));
  return step > stepOf(levelAsOf(runner, now)) ? bringsAt(step) : undefined;
}

/** What the step that was earned last time brings, until strength is done at it. */
export function stepUpDue(runner: RunnerRecord, now: Instant): StepUp | undefined {
  const { level } = runner;
  const isJustUp = level !== undefined && level > 0 && level % sessionsAStep === 0;
  return isJustUp && strengthDone(runner) > 0 && stepsBack(runner, now) === 0
    ? bringsAt(stepOf(level))
    : undefined;
}

/** How many times more strength is to be done until the next step; undefined at the last. */
export function sessionsToStep(runner: RunnerRecord, now: Instant): number | undefined {
  const level = levelAsOf(runner, now);
  if (level === undefined || stepOf(level) === last) return undefined;
  return sessionsAStep - (level % sessionsAStep);
}
