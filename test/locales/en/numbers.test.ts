import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  capitalized,
  counted,
  duration,
  inWords,
  ordinal,
  roughly,
} from '../../../lambda/locales/en/numbers.ts';
import { milliseconds, minutes, seconds } from '../../../lambda/time.ts';

describe('a duration', () => {
  it.each([
    [0, 'no time'],
    [1, 'one second'],
    [2, 'two seconds'],
    [59, 'fifty-nine seconds'],
    [60, 'one minute'],
    [61, 'one minute and one second'],
    [90, 'one minute and thirty seconds'],
    [119, 'one minute and fifty-nine seconds'],
    [540, 'nine minutes'],
    [750, 'twelve minutes and thirty seconds'],
    [1200, 'twenty minutes'],
    [3599, 'fifty-nine minutes and fifty-nine seconds'],
    [3600, 'one hour'],
    [3660, 'one hour and one minute'],
    [7200, 'two hours'],
    [7201, 'two hours and one second'],
  ])('of %i seconds is "%s"', (count, said) => {
    expect(duration(seconds(count))).toBe(said);
  });

  it.each([
    [499, 'no time'],
    [500, 'one second'],
    [59_499, 'fifty-nine seconds'],
    [59_500, 'one minute'],
  ])('of %i milliseconds is rounded to "%s"', (count, said) => {
    expect(duration(milliseconds(count))).toBe(said);
  });

  it('is said without a digit up to ninety-nine hours', () => {
    fc.assert(
      fc.property(fc.nat(99 * 3600), (count) => {
        expect(duration(seconds(count))).not.toMatch(/\d|undefined|NaN/);
      }),
    );
  });
});

describe('a rough duration', () => {
  it.each([
    [0, 'no time'],
    [1, 'one second'],
    [29, 'twenty-nine seconds'],
    [30, 'thirty seconds'],
    [45, 'forty-five seconds'],
    [59, 'fifty-nine seconds'],
    [59.4, 'fifty-nine seconds'],
    [59.6, 'one minute'],
    [60, 'one minute'],
    [89, 'one minute'],
    [90, 'two minutes'],
    [285, 'five minutes'],
    [5400, 'ninety minutes'],
  ])('of %d seconds is "%s"', (count, said) => {
    expect(roughly(seconds(count))).toBe(said);
  });

  it('says the minutes of whole minutes', () => {
    for (let count = 1; count < 100; count += 1) {
      expect(roughly(minutes(count))).toBe(counted(count, 'minute'));
    }
  });
});

describe('a number', () => {
  it.each([
    [0, 'zero'],
    [1, 'one'],
    [13, 'thirteen'],
    [19, 'nineteen'],
    [20, 'twenty'],
    [21, 'twenty-one'],
    [40, 'forty'],
    [99, 'ninety-nine'],
    [100, '100'],
  ])('%i is "%s"', (count, said) => {
    expect(inWords(count)).toBe(said);
  });

  it('up to ninety-nine has a name of its own', () => {
    const names = Array.from({ length: 100 }, (_, count) => inWords(count));
    expect(new Set(names).size).toBe(100);
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)?$/);
  });

  it('counts one thing as one and others as many', () => {
    expect(counted(1, 'exercise')).toBe('one exercise');
    expect(counted(2, 'exercise')).toBe('two exercises');
    expect(counted(0, 'exercise')).toBe('zero exercises');
    expect(counted(3, 'foot', 'feet')).toBe('three feet');
  });
});

describe('a place in a row', () => {
  it.each([
    [1, 'first'],
    [2, 'second'],
    [3, 'third'],
    [10, 'tenth'],
    [11, 'number eleven'],
    [42, 'number forty-two'],
  ])('%i is "%s"', (place, said) => {
    expect(ordinal(place)).toBe(said);
  });

  it('has a name of its own up to ninety-nine', () => {
    const names = Array.from({ length: 99 }, (_, index) => ordinal(index + 1));
    expect(new Set(names).size).toBe(99);
    for (const name of names) expect(name).toMatch(/^[a-z]+( [a-z-]+)?$/);
  });
});

it.each([
  ['nine minutes', 'Nine minutes'],
  ['', ''],
  ['A', 'A'],
])('"%s" begins with a capital as "%s"', (sentence, begun) => {
  expect(capitalized(sentence)).toBe(begun);
});
