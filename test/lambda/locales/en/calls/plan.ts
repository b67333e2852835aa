import { questionIds } from '../../../../../lambda/plan/questions.ts';
import { type Plan, plans } from '../../../../../lambda/plan/rules.ts';
import { type Calls, nothing, one, two } from './values.ts';

const questions = one(questionIds);
const told = one(plans.filter((plan): plan is Exclude<Plan, 'doctor'> => plan !== 'doctor'));

export const plan: Calls<'plan'> = {
  question: questions,
  inOtherWords: questions,
  reprompt: two(questionIds, [true, false]),
  help: questions,
  why: questions,
  noted: nothing,
  offScale: nothing,
  takeYourTime: nothing,
  leaveRoutine: nothing,
  told,
  ask: told,
  askAgain: told,
  whichSpot: nothing,
  bendsDeep: nothing,
  pressesThere: nothing,
};
