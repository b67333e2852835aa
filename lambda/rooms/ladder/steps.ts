import { type LadderStep, ladderSteps } from '../../hearing/vocabulary.ts';
import type { StepRoutine } from '../routines/index.ts';

/** A step of the way back after a strain. */
interface Step {
  /** What is guided of it; nothing where it needs more room than a mat, or somebody who watches. */
  readonly routine?: StepRoutine;
}

/**
 * The way back after a strain, from the first step to the last. No step has a day: each is left by
 * its own condition, which `settled` in lambda/locales/en/ladder.ts asks about and docs/safety.md
 * lists. The steps as a whole are common practice put together from the sources named at each; a
 * clinician should check them before anybody relies on them.
 */
export const steps: Readonly<Record<LadderStep, Step>> = {
  /** Source: PEACE & LOVE, BJSM 2020;54:72 (unload one to three days, and walk); JAT 57(2):125. */
  walk: { routine: 'walking' },
  /** Source: JAT 57(2):125; DSSF, BJSM 2020;54:528; pain by Hickey 2020, JOSPT 50:91. */
  'held-bridge': { routine: 'held-bridges' },
  /** Source: DSSF, BJSM 2020;54:528; JAT 57(2):125; pain by Hickey 2020, JOSPT 50:91. */
  bridge: { routine: 'bridges' },
  /** Source: PMC4555507, table 2; JAT 57(2):125 (one-leg bridge before running). */
  'one-leg': { routine: 'one-leg-bridges' },
  /** Source: Askling 2013, BJSM 47:953 (lengthening, begun after the bridges); DSSF 2020. */
  hinge: { routine: 'hinges' },
  /** Source: PMC4555507, table 2; JAT 57(2):125 (brisk walk without pain, then walk and jog). */
  'walk-and-jog': { routine: 'walk-and-jog' },
  /** Source: JAT 57(2):125 (speed grows step by step); Valle 2015, asjsm-21628. */
  strides: {},
  /** Source: Erickson & Sherry 2017, JSHS 6(3); Askling 2013 (tested by a clinician first). */
  'full-training': {},
};

const numberOf = (step: LadderStep): number => ladderSteps.indexOf(step);

/** The step so many up or down from another; the ladder ends at both ends. */
export function stepFrom(step: LadderStep, by: number): LadderStep {
  const last = ladderSteps.length - 1;
  const at = Math.min(last, Math.max(0, numberOf(step) + by));
  return ladderSteps[at] ?? 'walk';
}

/**
 * The step, or the furthest that there were nights for: each has to be gone by the next morning
 * before another follows, so that none comes sooner after the easy days than so many nights.
 * @param days whole days since the strain
 * @param easyDays how many of them were easy ones
 */
export function withinNights(step: LadderStep, days: number, easyDays: number): LadderStep {
  const most = Math.max(0, days - easyDays + 1);
  return numberOf(step) <= most ? step : stepFrom('walk', most);
}
