import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldAs, stricterHold } from '../../../lambda/record/hold.ts';
import { newRunner, type RunnerRecord } from '../../../lambda/record/record.ts';
import { holdAfter } from '../../../lambda/rooms/doctor/hold.ts';
import { hours, type Instant, instant, instantOf, later } from '../../../lambda/time.ts';

const serious = fc.constantFrom('emergency' as const, 'urgent' as const);
const zone = fc.constantFrom(
  ...['America/New_York', 'Europe/London', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Asia/Kathmandu'],
  undefined,
);
/** Any second of three years, in which the clocks change six times. */
const moment = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 1000, max: Date.UTC(2029, 0, 1) / 1000 })
  .map((seconds) => instant(seconds * 1000));

const someone = (timeZone?: string): RunnerRecord => ({
  ...newRunner,
  ...(timeZone && { timeZone }),
});

const endAfter = (
  runner: RunnerRecord,
  urgency: 'emergency' | 'urgent',
  now: Instant,
  locale = 'en-US',
): Instant => holdAfter(runner, urgency, now, locale).noTrainingBefore ?? instant(0);

/** What a clock on the wall shows. */
const onTheWall = (at: Instant, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(
    at,
  );

describe('a hold', () => {
  it.each([
    // Said in the evening, in the small hours, and so late in them that it lasts a day more.
    ['America/New_York', '2026-03-02T23:00:00Z', '03/03/2026, 06:00:00'],
    ['America/New_York', '2026-03-03T04:59:00Z', '03/03/2026, 06:00:00'],
    ['America/New_York', '2026-03-03T10:00:00Z', '04/03/2026, 06:00:00'],
    ['Asia/Kathmandu', '2026-03-02T12:00:00Z', '03/03/2026, 06:00:00'],
    // Into the nights in which the clocks change.
    ['America/New_York', '2026-03-08T01:00:00Z', '08/03/2026, 06:00:00'],
    ['America/New_York', '2026-11-01T01:00:00Z', '01/11/2026, 06:00:00'],
    ['Europe/London', '2026-03-28T22:30:00Z', '29/03/2026, 06:00:00'],
    ['Australia/Lord_Howe', '2026-10-03T10:00:00Z', '04/10/2026, 06:00:00'],
  ])('after an urgent verdict lasts in %s from %s until %s', (timeZone, now, until) => {
    const end = endAfter(someone(timeZone), 'urgent', instantOf(now));
    expect(onTheWall(end, timeZone)).toBe(until);
  });

  it('goes by the likely zone of the locale where none is known', () => {
    const end = endAfter(someone(), 'urgent', instantOf('2026-03-02T12:00:00Z'), 'en-AU');
    expect(onTheWall(end, 'Australia/Sydney')).toBe('03/03/2026, 06:00:00');
  });

  it('lasts a day after an emergency, and six to thirty-one hours after an urgent verdict', () => {
    fc.assert(
      fc.property(zone, moment, (timeZone, now) => {
        const urgent = endAfter(someone(timeZone), 'urgent', now) - now;
        expect(urgent).toBeGreaterThanOrEqual(hours(6));
        expect(urgent).toBeLessThanOrEqual(hours(31));
        const emergency = endAfter(someone(timeZone), 'emergency', now) - now;
        expect([hours(24), hours(24) + 1000]).toContain(emergency);
      }),
    );
  });

  it('tells by its end alone what it was set for', () => {
    fc.assert(
      fc.property(zone, moment, serious, (timeZone, now, urgency) => {
        expect(heldAs(endAfter(someone(timeZone), urgency, now))).toBe(urgency);
      }),
    );
  });

  it('is never shortened, and never for less than before, by whatever verdicts follow', () => {
    const anything = fc.constantFrom('emergency', 'urgent', 'doctor', 'none' as const);
    const day = fc.integer({ min: 0, max: hours(30) });
    fc.assert(
      fc.property(zone, moment, fc.array(fc.tuple(anything, day)), (timeZone, start, told) => {
        let now = start;
        let runner = someone(timeZone);
        for (const [urgency, passed] of told) {
          now = later(now, hours(passed / hours(1)));
          const before = runner.noTrainingBefore;
          runner = holdAfter(runner, urgency, now, 'en-US');
          const after = runner.noTrainingBefore;
          if (before === undefined) continue;
          expect(after).toBeGreaterThanOrEqual(before);
          if (heldAs(before) === 'emergency') expect(heldAs(after ?? before)).toBe('emergency');
        }
      }),
    );
  });

  it('is set by nothing that can wait', () => {
    const runner = someone();
    for (const urgency of ['doctor', 'none'] as const) {
      expect(holdAfter(runner, urgency, instantOf('2026-03-02T12:00:00Z'), 'en-US')).toBe(runner);
    }
  });

  it('of two on record is the later, for what was worse, in either order', () => {
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        const both = stricterHold(one, other);
        expect(both).toBe(stricterHold(other, one));
        expect(both).toBeGreaterThanOrEqual(Math.max(one, other));
        const isEmergency = [one, other].some((end) => heldAs(end) === 'emergency');
        expect(heldAs(both ?? one)).toBe(isEmergency ? 'emergency' : 'urgent');
        expect(stricterHold(one, undefined)).toBe(one);
      }),
    );
  });
});
