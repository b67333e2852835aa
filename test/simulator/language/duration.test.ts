import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../../simulator/language/duration.ts';
import { wordsOf } from '../../../simulator/language/words.ts';
import { sayNumber } from './say.ts';

const UNITS = [
  ['hour', 'H'],
  ['minute', 'M'],
  ['second', 'S'],
] as const;

describe('durations', () => {
  it.each([
    ['ten minutes', 'PT10M'],
    ['twenty minutes', 'PT20M'],
    ['20 minutes', 'PT20M'],
    ['20-minute', 'PT20M'],
    ['20min', 'PT20M'],
    ['forty five seconds', 'PT45S'],
    ['forty-five seconds', 'PT45S'],
    ['ninety seconds', 'PT90S'],
    ['one hundred and twenty seconds', 'PT120S'],
    ['a minute', 'PT1M'],
    ['one minute', 'PT1M'],
    ['a second', 'PT1S'],
    ['an hour', 'PT1H'],
    ['five hours ten minutes', 'PT5H10M'],
    ['an hour and ten minutes', 'PT1H10M'],
    ['an hour, ten minutes and five seconds', 'PT1H10M5S'],
    ['an hour twenty', 'PT1H20M'],
    ['an hour and twenty', 'PT1H20M'],
    ['a minute thirty', 'PT1M30S'],
    ['half an hour', 'PT30M'],
    ['half hour', 'PT30M'],
    ['a half hour', 'PT30M'],
    ['half a minute', 'PT30S'],
    ['half a day', 'PT12H'],
    ['a quarter of an hour', 'PT15M'],
    ['quarter of an hour', 'PT15M'],
    ['three quarters of an hour', 'PT45M'],
    ['an hour and a half', 'PT1H30M'],
    ['one and a half hours', 'PT1H30M'],
    ['two and a half hours', 'PT2H30M'],
    ['a minute and a half', 'PT1M30S'],
    ['two and a half minutes', 'PT2M30S'],
    ['an hour and a quarter', 'PT1H15M'],
    ['an hour and three quarters', 'PT1H45M'],
    ['an hour and half a minute', 'PT1H30S'],
    ['1.5 hours', 'PT1H30M'],
    ['two point five minutes', 'PT2M30S'],
    ['a couple of minutes', 'PT2M'],
    ['couple of minutes', 'PT2M'],
    ['a couple hours', 'PT2H'],
    ['zero minutes', 'PT0M'],
    ['zero seconds', 'PT0S'],
    ['a day', 'P1D'],
    ['a day and a half', 'P1DT12H'],
    ['two weeks', 'P2W'],
    ['a week and two days', 'P9D'],
    ['eight weeks', 'P8W'],
    ['three months', 'P3M'],
    ['half a year', 'P6M'],
    ['two years', 'P2Y'],
    ['half a second', 'PT1S'],
  ])('read "%s" as %s', (said, value) => {
    expect(parseDuration(wordsOf(said))).toBe(value);
  });

  it.each([
    'twenty',
    'potato minutes',
    'minutes',
    'half',
    'an hour and',
    'ten minutes ten minutes',
    'ten minutes and an hour',
    'half a month',
    'a long time',
    'twenty minutes please',
    '',
  ])('refuse "%s"', (said) => {
    expect(parseDuration(wordsOf(said))).toBeUndefined();
  });

  it('read back every duration that can be said', () => {
    const count = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(fc.tuple(count, count, count), (counts) => {
        fc.pre(counts.some((value) => value > 0));
        const parts = UNITS.map(([unit, designator], index) => ({
          value: counts[index] ?? 0,
          unit,
          designator,
        })).filter(({ value }) => value > 0);
        const said = parts.map(
          ({ value, unit }) => `${sayNumber(value)} ${unit}${value === 1 ? '' : 's'}`,
        );
        const written = parts.map(({ value, designator }) => `${value}${designator}`).join('');
        expect(parseDuration(wordsOf(said.join(' ')))).toBe(`PT${written}`);
        expect(parseDuration(wordsOf(said.join(' and ')))).toBe(`PT${written}`);
      }),
    );
  });

  it('never write a fraction', () => {
    const amount = fc.double({ min: 0, max: 1000, noNaN: true }).map((value) => value.toFixed(2));
    const unit = fc.constantFrom('seconds', 'minutes', 'hours', 'days', 'weeks');
    fc.assert(
      fc.property(amount, unit, (value, name) => {
        expect(parseDuration(wordsOf(`${value} ${name}`))).toMatch(
          /^P(\d+W|(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?)$/,
        );
      }),
    );
  });
});
