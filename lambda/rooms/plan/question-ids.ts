import type { SignId } from '../../hearing/vocabulary.ts';

/**
 * What is asked before any plan: three signs a question, so that one "no" clears no more than was
 * heard. The worst come first.
 */
export const signQuestions = {
  breath: ['chest-pain', 'breathless', 'fainting'],
  injury: ['pop', 'bruise', 'swelling'],
  leg: ['numbness', 'weakness', 'cold-leg'],
} as const satisfies Readonly<Record<string, readonly SignId[]>>;

export type SignQuestionId = keyof typeof signQuestions;

export const signQuestionIds = [
  'breath',
  'injury',
  'leg',
] as const satisfies readonly SignQuestionId[];

/** What a plan is made from, once no sign speaks against one. */
export const furtherIds = ['soreness', 'eases', 'rest'] as const;

/** What is asked on the way to a plan, in this order: the signs, then three questions at most. */
export const questionIds = [...signQuestionIds, ...furtherIds] as const;

export type QuestionId = (typeof questionIds)[number];

/** A question that doubt leaves open: nothing is made of it but what is strictest. */
export type FurtherQuestionId = (typeof furtherIds)[number];
