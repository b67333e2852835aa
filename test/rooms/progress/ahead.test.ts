import { describe, expect, it } from 'vitest';
import { newRunner, type RunnerRecord } from '../../../lambda/record/record.ts';
import { weekAhead } from '../../../lambda/rooms/progress/ahead.ts';
import { countFinished, offsetFor } from '../../../lambda/rooms/progress/counted.ts';
import { nightsBetween } from '../../../lambda/rooms/progress/weeks.ts';
import { instant, milliseconds } from '../../../lambda/time.ts';

const utc = () => milliseconds(0);
/** Noon of a day of March 2026, whose second was a Monday. */
const noon = (day: number) => instant(Date.UTC(2026, 2, day, 12));

const having = (...done: readonly (readonly [string, number])[]): RunnerRecord => {
  let record: RunnerRecord = { ...newRunner, timeZone: 'UTC' };
  for (const [routine, day] of done) record = countFinished(record, routine, 'en-US', noon(day));
  return record;
};

/** In how many days strength is to be done. */
const strengthFor = (record: RunnerRecord, day: number): readonly number[] =>
  weekAhead(record, noon(day), utc).strength.map(({ inDays }) => inDays);

describe('strength in a week', () => {
  it.each<[string, readonly (readonly [string, number])[], number, readonly number[]]>([
    ['twice, with room between, on a Monday', [], 2, [0, 3]],
    ['twice, with a day between, on a Friday', [], 6, [0, 2]],
    ['once on a Saturday', [], 7, [0]],
    ['in two days after it was done today', [['strength-home', 2]], 2, [2]],
    ['tomorrow after it was done yesterday', [['strength-gym', 2]], 3, [1]],
    ['today two days after it', [['strength-home', 2]], 4, [0]],
    ['not on the day after last Sunday’s', [['strength-home', 1]], 2, [1, 4]],
    [
      'no more once it was done twice',
      [
        ['strength-home', 2],
        ['strength-gym', 5],
      ],
      6,
      [],
    ],
    ['not this week where no day is left', [['strength-home', 7]], 8, []],
  ])('comes %s', (_, done, day, expected) => {
    expect(strengthFor(having(...done), day)).toEqual(expected);
  });

  it('never comes on the day after the last, nor twice within a day', () => {
    for (let last = 1; last <= 15; last += 1) {
      for (let day = last; day <= last + 8; day += 1) {
        const [first, second] = strengthFor(having(['strength-home', last]), day);
        if (first !== undefined) expect(day + first - last).toBeGreaterThanOrEqual(2);
        if (first !== undefined && second !== undefined)
          expect(second - first).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it('comes next on Monday where the week is full', () => {
    const full = having(['strength-home', 2], ['strength-home', 5]);
    expect(weekAhead(full, noon(6), utc).next).toEqual({ inDays: 3, weekday: 0 });
  });
});

it('counts by the runner’s own clock', () => {
  const sunday = instant(Date.UTC(2026, 2, 8, 23));
  const ahead = weekAhead(newRunner, sunday, () => milliseconds(2 * 3_600_000));
  expect(ahead.strength).toEqual([
    { inDays: 0, weekday: 0 },
    { inDays: 3, weekday: 3 },
  ]);
});

describe('a day of another length than 24 hours', () => {
  // The clocks of Chicago go back at two in the night of the 1st of November 2026, forward on the 8th of March.
  const chicago = offsetFor({ timeZone: 'America/Chicago' }, 'en-US');
  const at = (moment: string) => instant(Date.parse(moment));

  it.each([
    [
      'this morning is today in the evening of 25 hours',
      '2026-11-01T00:30-05:00',
      '2026-11-01T20:00-06:00',
      0,
    ],
    ['the evening before is yesterday', '2026-10-31T23:30-05:00', '2026-11-01T20:00-06:00', 1],
    [
      'yesterday is yesterday after 23 hours',
      '2026-03-07T23:30-06:00',
      '2026-03-08T09:00-05:00',
      1,
    ],
    [
      'this morning is today in the evening of 23 hours',
      '2026-03-08T00:30-06:00',
      '2026-03-08T23:00-05:00',
      0,
    ],
  ])('%s', (_, from, to, nights) => {
    expect(nightsBetween(at(from), at(to), chicago)).toBe(nights);
  });
});
