import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ice, IceOn, Row } from '../../../lambda/record/ice.ts';
import {
  cancel,
  pause,
  prepare,
  putOn,
  resume,
  takeOff,
} from '../../../lambda/rooms/icing/moves.ts';
import { closedUntil, permitFor } from '../../../lambda/rooms/icing/permit.ts';
import { iceAsOf, phaseOf, rowOf } from '../../../lambda/rooms/icing/protocol.ts';
import {
  hours,
  type Instant,
  instant,
  later,
  type Milliseconds,
  milliseconds,
  minutes,
  seconds,
} from '../../../lambda/time.ts';
import { forAny } from '../../support/for-any.ts';

const start = instant(Date.UTC(2026, 10, 22, 6, 30));
const past = (length: Milliseconds): Instant => later(start, length);
const iceOn = (length: Milliseconds, row?: Row): IceOn => putOn(prepare(length, row, start), start);

describe.each([5, 12, 20])('ice put on for %i minutes', (asked) => {
  const ice = iceOn(minutes(asked));

  it('counts down every second from the moment it went on', () => {
    for (let second = 0; second < asked * 60; second += 1) {
      expect(phaseOf(ice, past(seconds(second)))).toEqual({
        state: 'on',
        left: seconds(asked * 60 - second),
        round: 1,
      });
    }
  });

  it('is due from then on, for the two hours that a row lasts', () => {
    for (let second = 0; second < 7200; second += 1) {
      expect(phaseOf(ice, past(seconds(asked * 60 + second)))).toEqual({
        state: 'due',
        ago: seconds(second),
        round: 1,
      });
    }
    expect(phaseOf(ice, past(seconds(asked * 60 + 7200)))).toEqual({ state: 'none' });
  });

  it('never lasts longer than asked for when the clock went back', () => {
    expect(phaseOf(ice, past(minutes(-3)))).toMatchObject({ left: minutes(asked) });
  });
});

describe('a pause', () => {
  it('adds up the time on ice, whatever the pauses, to the length that was set', () => {
    forAny(
      fc.integer({ min: 5, max: 20 }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 3600 }))),
      (asked, stretches) => {
        let ice = iceOn(minutes(asked));
        let now = start;
        let iced = 0;
        for (const [on, off] of stretches) {
          now = later(now, seconds(on));
          iced += seconds(on);
          if (iced >= minutes(asked)) {
            expect(phaseOf(ice, now).state).toBe('due');
            return;
          }
          const paused = pause(ice, now);
          const left = minutes(asked) - iced;
          expect(phaseOf(paused, now)).toEqual({ state: 'paused', left, round: 1 });
          now = later(now, seconds(off));
          ice = resume(paused, now);
          expect(phaseOf(ice, now)).toEqual({ state: 'on', left, round: 1 });
        }
      },
    );
  });

  it('is forgotten after two hours', () => {
    const paused = pause(iceOn(minutes(10)), past(minutes(3)));
    expect(iceAsOf(paused, past(seconds(3 * 60 + 7199)))).toEqual(paused);
    expect(iceAsOf(paused, past(seconds(3 * 60 + 7200)))).toBeUndefined();
  });
});

describe('the break', () => {
  it.each([5, 12, 20])(
    'after %i minutes on lasts twenty, counted from when it came off',
    (asked) => {
      const off = takeOff(iceOn(minutes(asked)), past(minutes(asked)));
      const at = (minute: number) => phaseOf(off, past(minutes(asked + minute)));
      expect(at(0)).toEqual({ state: 'off', left: minutes(20), round: 1 });
      expect(at(19.5)).toEqual({ state: 'off', left: minutes(0.5), round: 1 });
      expect(at(20)).toEqual({ state: 'ready', round: 2 });
    },
  );

  it('is as long as the ice was on, where that was longer', () => {
    const off = takeOff(iceOn(minutes(20)), past(minutes(31)));
    expect(phaseOf(off, past(minutes(31)))).toMatchObject({ state: 'off', left: minutes(31) });
  });

  it('counts from when the ice was paused, if it was off since', () => {
    const off = takeOff(pause(iceOn(minutes(10)), past(minutes(4))), past(minutes(9)));
    expect(phaseOf(off, past(minutes(9)))).toMatchObject({ left: minutes(15) });
  });
});

describe('a further round', () => {
  const permit = (ice: Ice | undefined, minute: number) =>
    permitFor(ice, undefined, past(minutes(minute)));
  const firstRound = takeOff(iceOn(minutes(12)), past(minutes(12)));

  it('may come when the ice was off for twenty minutes, after a look at the skin', () => {
    expect(permit(firstRound, 24)).toEqual({ kind: 'too-early', left: minutes(8) });
    expect(permit(firstRound, 32)).toEqual({ kind: 'after-skin-check', row: firstRound.row });
  });

  it('counts ice that came due as off from then, if nobody spoke of it', () => {
    expect(permit(iceOn(minutes(12)), 31)).toEqual({ kind: 'too-early', left: minutes(1) });
    expect(permit(iceOn(minutes(12)), 32)).toMatchObject({ kind: 'after-skin-check' });
  });

  it('is the last of a row: a third waits until two hours have gone by without ice', () => {
    const second = putOn(
      prepare(minutes(10), firstRound.row, past(minutes(32))),
      past(minutes(32)),
    );
    const off = takeOff(second, past(minutes(42)));
    expect(phaseOf(off, past(minutes(62)))).toEqual({ state: 'done', left: minutes(100) });
    expect(permit(off, 62)).toEqual({ kind: 'enough', left: minutes(100) });
    expect(permit(off, 161)).toEqual({ kind: 'enough', left: minutes(1) });
    expect(permit(off, 162)).toEqual({ kind: 'fresh' });
  });

  it('is not to be had sooner by cancelling', () => {
    forAny(fc.integer({ min: 1, max: 1199 }), (second) => {
      const cancelled = cancel(iceOn(minutes(20)), past(seconds(second)));
      expect(phaseOf(cancelled, past(seconds(second)))).toEqual({ state: 'none' });
      expect(permitFor(cancelled, undefined, past(seconds(second)))).toEqual({
        kind: 'too-early',
        left: minutes(20),
      });
      const row = rowOf(cancelled, past(seconds(2 * second)));
      expect(row).toMatchObject({ rounds: 1 });
    });
  });

  it('loses its row when it is set and then waits until the two hours are over', () => {
    const waiting = prepare(minutes(10), firstRound.row, past(minutes(60)));
    expect(phaseOf(waiting, past(minutes(131)))).toMatchObject({ state: 'waiting', round: 2 });
    expect(phaseOf(waiting, past(minutes(132)))).toMatchObject({ state: 'waiting', round: 1 });
    expect(cancel(waiting, past(minutes(61)))).toMatchObject({
      state: 'off',
      row: firstRound.row,
    });
    expect(cancel(prepare(minutes(10), undefined, start), start)).toBeUndefined();
  });
});

describe('after trouble with the skin', () => {
  it('there is no ice for a day, to the second', () => {
    const closed = closedUntil(start);
    const at = (length: Milliseconds) => permitFor(undefined, closed, past(length));
    expect(at(milliseconds(0))).toEqual({ kind: 'closed', left: hours(24) });
    expect(at(seconds(86_399))).toEqual({ kind: 'closed', left: seconds(1) });
    expect(at(hours(24))).toEqual({ kind: 'fresh' });
  });
});
