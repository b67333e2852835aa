import { expect, it } from 'vitest';
import { hear, labelsOf } from '../../lambda/hearing/index.ts';

const heard = (words: string): readonly string[] => [...labelsOf(hear(words))].toSorted();

it.each([
  ["i can't stand on one leg today", ['no-one-leg']],
  ['skip the single leg stuff', ['no-one-leg']],
  ['my balance is rubbish today so nothing one legged', ['no-one-leg']],
  ['can we do it without the balancing', ['no-one-leg']],
  ["my roller's at my mum's", ['no-roller']],
  ["roll my legs but i've no roller", ['no-roller', 'start:rolling']],
  ['quick one before my run and skip anything on the floor', ['no-floor', 'start:quick-warm-up']],
  ["i've only got a chair", ['equipment:none']],
  ['five minutes and no weights', ['equipment:none', 'shorter']],
  ["my knees don't like kneeling", ['no-floor']],
  [
    'strength in ten minutes and no jumping and no floor',
    ['no-floor', 'no-jumping', 'start:strength'],
  ],
])('"%s" is the wish, with what is ruled out', (words, labels) => {
  expect(heard(words)).toEqual(labels);
});

it.each([
  ["i can't stand on that leg", 'symptom:cannot-walk'],
  ["i can't put any weight on my foot", 'symptom:cannot-walk'],
  ['my shin is numb and i have no balance on one leg', 'symptom:numbness'],
  ["i can't get up off the floor", 'symptom:cannot-move'],
])('"%s" stays the sign that it is', (words, label) => {
  expect(heard(words)).toContain(label);
});

it('what is asked of a roller is no limit', () => {
  expect(heard("what if i don't have a roller")).toEqual(['topic:foam-rolling']);
});
