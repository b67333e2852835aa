import { expect, it } from 'vitest';
import { parseTime } from '../../../simulator/language/time.ts';
import { wordsOf } from '../../../simulator/language/words.ts';

it.each([
  ['seven', '07:00'],
  ['at seven pm', '19:00'],
  ['seven p.m.', '19:00'],
  ['twelve a m', '00:00'],
  ['half past six', '06:30'],
  ['quarter past nine in', undefined],
  ['seven thirty am', '07:30'],
  ['19:45', '19:45'],
  ["ten o'clock", '10:00'],
  ['noon', '12:00'],
  ['in the evening', 'EV'],
  ['thirty pm', undefined],
  ['pizza', undefined],
])('%s is the time %s', (words, time) => {
  expect(parseTime(wordsOf(words))).toBe(time);
});
