import type { SignId } from '../../hearing/vocabulary.ts';

/**
 * What the interview asks, the most dangerous first. A question names several signs of one
 * urgency, in as few words as will do. What nobody waits to be asked about is heard when it is said:
 * a call for help, fainting, a limb that can't be moved. Three signs a question catches by another
 * name: `sit-bone-tear` (pop), `fever-hot-thigh` (warmth), `young-sit-bone` (sit-bone).
 */
export const questions = {
  'nerves-and-breath': ['chest-pain', 'breathless', 'saddle-numbness', 'bladder-bowel'],
  'leg-in-danger': ['both-legs', 'cold-leg', 'odd-shape', 'crack', 'extreme-pain'],
  damage: ['pop', 'bruise', 'gap', 'cannot-walk', 'iced-skin'],
  'one-leg': ['swelling', 'warmth', 'redness', 'hard-veins', 'weakness', 'dropping-foot'],
  'day-to-day': ['numbness', 'gait', 'painkillers'],
  'over-time': ['persistent-pain', 'lasting-weeks', 'recurrence'],
  'the-rest': ['fever', 'weight-loss', 'past-cancer', 'night-pain', 'sit-bone'],
} as const satisfies Readonly<Record<string, readonly SignId[]>>;

export type QuestionId = keyof typeof questions;

/** A sign that a question asks about. */
export type AskedSign = (typeof questions)[QuestionId][number];

export const isQuestionId = (id: string): id is QuestionId => Object.hasOwn(questions, id);

/** The questions in the order they are asked. */
export const questionIds: readonly QuestionId[] = Object.keys(questions).filter(isQuestionId);

/** The signs a question asks about. */
export const signsOf = (question: QuestionId): readonly AskedSign[] => questions[question];
