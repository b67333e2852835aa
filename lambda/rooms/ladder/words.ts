import type { BodyPlace, LadderStep } from '../../hearing/vocabulary.ts';

export type { BodyPlace, LadderStep };

/** The questions of the room, as their hints and reasons know them. */
export type LadderQuestion =
  | 'offer'
  | 'since'
  | 'last'
  | 'settled'
  | 'bone-now'
  | 'bone-settled'
  | 'begin';

/** Which way the answers lead from the step done last. */
export type Way = 'up' | 'same' | 'down';

/** What is guided: a step, or the holds for pain at the sit bone. */
export type Guided = LadderStep | 'long-holds';

/** What the coach says on the way back after a strain. No line names a day, or says who is ready. */
export interface LadderWords {
  /** What was told has to be looked at before any step. */
  readonly lookedAtFirst: () => string;
  /** What was hurt is none of the ladder's. */
  readonly notOfThigh: (place: BodyPlace) => string;
  /** What the way back is, before the first question. */
  readonly stepByStep: () => string;
  readonly easyDaysFirst: (left: number) => string;
  readonly nothingHurt: () => string;

  readonly question: (question: LadderQuestion, step: Guided) => string;
  readonly again: (question: LadderQuestion, step: Guided) => string;
  readonly inShort: (question: LadderQuestion) => string;
  readonly hint: (question: LadderQuestion, nth: 0 | 1) => string;
  readonly why: (question: LadderQuestion) => string;

  readonly way: (way: Way) => string;
  /** A step takes a night, and there were not enough of them yet. */
  readonly oneANight: () => string;
  /** The step, what it is done with, and what leads on from it. */
  readonly told: (step: LadderStep) => string;
  /** Weeks after it, and walking still hurts. */
  readonly stillAfterWeeks: () => string;
  readonly holds: () => string;
  readonly bridgesAtBone: () => string;
  readonly restBone: () => string;

  readonly screen: { readonly step: (step: LadderStep) => string };
}
