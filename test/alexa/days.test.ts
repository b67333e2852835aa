import { expect, it } from 'vitest';
import { daysIn, daysSince } from '../../lambda/alexa/days.ts';
import { instantOf } from '../../lambda/time.ts';

it.each([
  ['P3D', 3],
  ['P2W', 14],
  ['P1W2D', 9],
  ['P1M', 30],
  ['P1Y', 365],
  ['PT47H', 1],
  ['PT48H', 2],
  ['PT90M', 0],
  ['PT30S', 0],
  ['P1DT24H', 2],
  ['P12D', 12],
  ['P10M', 300],
  ['P20Y', 7300],
  ['P10W', 70],
])('%s is %i whole days', (duration, days) => {
  expect(daysIn(duration)).toBe(days);
});

it.each(['?', '', 'P', 'PT', '3D', 'P3', 'xP3D', 'P3Dx', 'P3DT'])('"%s" is no duration', (text) => {
  expect(daysIn(text)).toBeUndefined();
});

/** Monday the second of March, at noon. */
const now = instantOf('2026-03-02T12:00:00Z');

it.each([
  ['2026-03-02', 1],
  ['2026-03-01', 2],
  ['2026-02-28', 3],
  ['2026-02-24', 7],
  ['2026-W10', 1],
  ['2026-W09', 8],
  ['2026-W09-WE', 8],
  ['2026-W01', 64],
  ['2026-02', 30],
  ['2026-01', 61],
  ['2026', 61],
  ['2025', 426],
])('from %s it is at most %i days', (date, days) => {
  expect(daysSince(date, now)).toBe(days);
});

it.each([
  ['2026-03-03', 7],
  ['2026-03-08', 2],
  ['2026-03-09', 8],
])('a weekday to come, %s, is the last one that was', (date, days) => {
  expect(daysSince(date, now)).toBe(days);
});

it.each([
  ...['?', '', 'XXXX', '2026-03-02T', 'x2026-03-02', '2026-13-40', '2026-04', '2027', '2026-W'],
  ...['2026-W11x', '2026-03-01T10:00:00Z', '+002026-03-01', 'x2026-W09'],
])('"%s" is no day that was', (date) => {
  expect(daysSince(date, now)).toBeUndefined();
});

it('counts no day less than a runner anywhere on earth does', () => {
  expect(daysSince('2026-03-01', instantOf('2026-03-02T09:59:59Z'))).toBe(1);
  expect(daysSince('2026-03-01', instantOf('2026-03-02T10:00:00Z'))).toBe(2);
  // In Auckland it is already the next day, and the Tuesday to come lies a week and hours ahead.
  expect(daysSince('2026-03-10', instantOf('2026-03-02T11:00:00Z'))).toBe(7);
  expect(daysSince('2026-03-10', instantOf('2026-03-02T09:00:00Z'))).toBeUndefined();
});
