import { expect, it } from 'vitest';
import { standingIn } from '../../../lambda/rooms/progress/standing.ts';

const week = 2930;
/** A week, so many before this one, with so many warm-ups. */
const row = (before: number, count: number) => [week - before, count, 0, 0, 0];

it.each([
  ['a first week', [row(0, 1)], { kind: 'first-week' }],
  [
    'two weeks in a row',
    [row(1, 2), row(0, 2)],
    { kind: 'in-a-row', weeks: 2, isMoreThanLast: false },
  ],
  [
    'more than the week before',
    [row(2, 1), row(1, 1), row(0, 3)],
    { kind: 'in-a-row', weeks: 3, isMoreThanLast: true },
  ],
  ['a return after a week without', [row(2, 4), row(0, 1)], { kind: 'back' }],
  ['a week that has not begun', [row(1, 3)], { kind: 'still-to-come', lastWeek: 3 }],
  ['a week without', [row(2, 3)], { kind: 'pausing' }],
  ['weeks long forgotten', [], { kind: 'pausing' }],
])('%s is told from the others', (_, weeks, standing) => {
  expect(standingIn(weeks, week)).toEqual(standing);
});
