import { plans } from '../../../../lambda/rooms/plan/plans.ts';
import { questionIds } from '../../../../lambda/rooms/plan/question-ids.ts';
import { type Calls, either, one, two } from './values.ts';

const questions = one(questionIds);
const told = one(plans.filter((each) => each !== 'doctor'));

export const plan: Calls<'plan'> = {
  question: questions,
  inOtherWords: questions,
  reprompt: two(questionIds, either),
  inShort: questions,
  help: questions,
  why: questions,
  told,
  ask: told,
  askAgain: told,
  screen: { days: one([0, 7, 14]) },
};
