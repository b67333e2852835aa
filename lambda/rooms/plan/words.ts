import type { OwnPlan } from './plans.ts';
import type { QuestionId } from './question-ids.ts';

export type { OwnPlan, QuestionId };

/** A day that is near: how many days on, and which of the week, 0 for Monday. */
export interface DayTold {
  readonly inDays: number;
  readonly weekday: number;
}

/** What is told of a week: what is done of it, and when strength fits still, or comes next. */
export interface WeekTold {
  readonly warmUps: number;
  readonly strengthDone: number;
  readonly strength: readonly DayTold[];
  readonly next: DayTold;
}

/** "Should I run today?" No line is leave to run. */
export interface PlanWords {
  readonly question: (question: QuestionId) => string;
  readonly inOtherWords: (question: QuestionId) => string;
  /** In other words than the question before it. */
  readonly reprompt: (question: QuestionId, wasAgain: boolean) => string;
  readonly inShort: (question: QuestionId) => string;
  readonly help: (question: QuestionId) => string;
  readonly why: (question: QuestionId) => string;
  readonly noted: () => string;
  readonly offScale: () => string;
  readonly takeYourTime: () => string;

  readonly leaveRoutine: () => string;
  /** Rest, where something speaks against ice. */
  readonly restAlone: () => string;
  readonly told: (plan: OwnPlan) => string;
  /** The offer of a plan's first step. */
  readonly ask: (plan: OwnPlan) => string;
  readonly askAgain: (plan: OwnPlan) => string;

  /** What the week holds; to who is too young for strength, without it. */
  readonly week: (week: WeekTold) => string;
  readonly weekForTheYoung: () => string;

  readonly screen: {
    /** A number of days, the last of them for all that is more. */
    readonly days: (count: number) => string;
  };
}
