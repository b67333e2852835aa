import { overRest } from '../doctor/index.ts';
import { demand, type Plan } from './plans.ts';
import type { PlanAnswers } from './session.ts';

/** All that decides about a day, each of it for certain. */
export interface Case {
  /** From 0 to 10. */
  readonly soreness: number;
  /** Whether it eases once the runner moves. */
  readonly eases: 'yes' | 'no';
  /** Full days. */
  readonly rest: number;
}

/** What decides as well, and nobody is asked about. */
export interface Known {
  /**
   * Whether the session knows of pain at the sit bone. Where it does not, the question is asked
   * before the exercise: a plan for a sore leg does not depend on its answer.
   */
  readonly isAtSitBone: boolean;
}

/**
 * The most pain that any training goes with, of ten: three is what high hamstring pain allows
 * (Goom 2016, JOSPT), stricter than the four of Hickey 2020 (JOSPT 50:91).
 */
const mostForTraining = 3;

/** The plan for a day of which everything is known. */
function planFor({ soreness, eases, rest }: Case, { isAtSitBone }: Known): Plan {
  const told = overRest(rest);
  const hasRested = told['persistent-pain'] === 'yes';
  // A warm-up, then a slow start, is how the article begins any run.
  if (soreness === 0) return 'easy-start';
  // Pain that is no better after weeks needs to be seen: NHS, sprains and strains.
  if (told['lasting-weeks'] === 'yes') return 'doctor';
  if (soreness > mostForTraining || eases === 'no') {
    // The article: what a couple of days of complete rest do not ease belongs to a doctor, and
    // those days come first. Until then ice can help.
    return hasRested ? 'doctor' : 'rest-and-ice';
  }
  if (!hasRested) {
    // The article rolls a sore hamstring; but to sit on a roller presses the sit bone, which wants
    // neither long sitting nor pressure (ACSM CSMR 2017;16:162; that it holds for rollers is prudence).
    return isAtSitBone ? 'rest-and-ice' : 'rolling';
  }
  // The article: a little soreness after two or three days of rest that loosens up as one starts
  // slowly is a good sign. Sit-bone pain keeps away from deep bends (Goom 2016, JOSPT).
  return isAtSitBone ? 'gentle-start' : 'easy-start';
}

/** What an answer can be: every degree of soreness, and days of rest at each bound of the rules. */
export const possible = {
  soreness: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  eases: ['yes', 'no'],
  rest: [0, 1, 2, 14],
} as const;

/** What an answer leaves possible: doubt leaves everything. */
const values = <Value>(
  answer: Value | 'unsure' | undefined,
  all: readonly Value[],
): readonly Value[] => (answer === undefined || answer === 'unsure' ? all : [answer]);

const sureOf = (answer: PlanAnswers['eases']): readonly ('yes' | 'no')[] =>
  answer === 'yes' || answer === 'no' ? [answer] : possible.eases;

/** Every case that the answers leave possible. */
function everyCase(answers: PlanAnswers): readonly Case[] {
  const { rest } = answers;
  const restDays = rest === undefined || rest === 'unsure' ? possible.rest : rest;
  return values<number>(answers.soreness, possible.soreness).flatMap((soreness) =>
    sureOf(answers.eases).flatMap((eases) =>
      restDays.map((days): Case => ({ soreness, eases, rest: days })),
    ),
  );
}

const stricter = (one: Plan, other: Plan): Plan => (demand(other) < demand(one) ? other : one);

/**
 * The plan for today: the strictest of all that the answers leave possible. So doubt, and what was
 * not asked, never give more than any certain answer would.
 */
export const planToday = (answers: PlanAnswers, known: Known): Plan =>
  everyCase(answers)
    .map((each) => planFor(each, known))
    .reduce(stricter, 'easy-start');
