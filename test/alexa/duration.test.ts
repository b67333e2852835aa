import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDuration } from '../../lambda/alexa/duration.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

describe('a duration from Alexa', () => {
  it.each([
    ['PT20M', 20 * minute],
    ['PT0M', 0],
    ['PT90S', 90 * second],
    ['PT1H', hour],
    ['PT1H30M', 90 * minute],
    ['PT12M30S', 12 * minute + 30 * second],
    ['PT1H2M3S', hour + 2 * minute + 3 * second],
    ['P2D', 2 * day],
    ['P1DT12H', 36 * hour],
    ['P3W', 21 * day],
    ['P1W', 7 * day],
    ['P2M', 60 * day],
    ['P1Y', 365 * day],
    ['P1Y2M3W4DT5H6M7S', 450 * day + 5 * hour + 6 * minute + 7 * second],
    ['PT0020M', 20 * minute],
    ['PT1200M', 20 * hour],
  ])('%s is read to the millisecond', (iso, length) => {
    expect(readDuration(iso)).toBe(length);
  });

  it.each([
    ...['?', '', 'P', 'PT', 'P1DT', 'T20M', '20M', 'PT20', 'PTM', 'PT-20M', '-PT20M', 'PT20M '],
    ...[' PT20M', 'PT20M\n', 'pt20m', 'P20S', 'PT1D', 'PT30S20M', 'PT20M20M', 'twenty minutes'],
  ])('"%s" is none', (text) => {
    expect(readDuration(text)).toBeNaN();
  });

  it('with any hours, minutes and seconds is their sum', () => {
    const count = fc.nat(10_000);
    fc.assert(
      fc.property(count, count, count, (hours, minutes, seconds) => {
        const length = readDuration(`PT${hours}H${minutes}M${seconds}S`);
        expect(length).toBe(hours * hour + minutes * minute + seconds * second);
      }),
    );
  });

  it('is never below nothing, whatever was said', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^P[\dYMWDTHS]{0,8}$/)), (text) => {
        expect(readDuration(text)).not.toBeLessThan(0);
      }),
    );
  });
});
