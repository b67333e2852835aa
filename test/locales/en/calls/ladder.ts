import { bodyPlaces, ladderSteps } from '../../../../lambda/hearing/vocabulary.ts';
import { type Calls, nths, one, two } from './values.ts';

const questions = [
  ...(['offer', 'since', 'last', 'settled', 'bone-now', 'bone-settled', 'begin'] as const),
] as const;
const guided = [...ladderSteps, 'long-holds'] as const;

export const ladder: Calls<'ladder'> = {
  notOfThigh: one(bodyPlaces),
  easyDaysFirst: one([1, 2, 3]),
  question: two(questions, ladderSteps),
  again: two(questions, guided),
  inShort: one(questions),
  hint: two(questions, nths),
  why: one(questions),
  way: one(['up', 'same', 'down']),
  told: one(ladderSteps),
  screen: { step: one(ladderSteps) },
};
