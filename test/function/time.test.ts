import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elapsed, instant, instantOf, later, milliseconds, total } from '../../lambda/time.ts';

const anyMoment = fc.integer({ min: 0, max: 4e12 }).map(instant);

describe('the time from one moment to the next', () => {
  it('is what has to pass between them', () => {
    fc.assert(
      fc.property(anyMoment, fc.nat(), (from, by) => {
        expect(elapsed(from, later(from, milliseconds(by)))).toBe(by);
      }),
    );
  });

  it('is none when the clock went back', () => {
    fc.assert(
      fc.property(anyMoment, fc.nat(), (from, by) => {
        expect(elapsed(from, later(from, milliseconds(-by)))).toBe(0);
      }),
    );
  });
});

it('the sum of no lengths is none, and of several their sum', () => {
  expect(total([])).toBe(0);
  expect(total([milliseconds(1), milliseconds(20), milliseconds(300)])).toBe(321);
});

it('a timestamp is read to the millisecond, and refused when it is none', () => {
  expect(instantOf('2026-11-22T06:30:00.123Z')).toBe(Date.UTC(2026, 10, 22, 6, 30, 0, 123));
  for (const text of ['', 'now', '2026-13-01T00:00:00Z']) {
    expect(() => instantOf(text)).toThrow(RangeError);
  }
});
