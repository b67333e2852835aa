import { describe, expect, it } from 'vitest';
import type { Alarm } from '../../../lambda/record/ice.ts';
import { alarmsAfter, planFor, wantedAlarms } from '../../../lambda/rooms/icing/alarms.ts';
import { cancel, pause, prepare, putOn, takeOff } from '../../../lambda/rooms/icing/moves.ts';
import type { ListedTimer } from '../../../lambda/rooms/icing/timers.ts';
import { type Instant, instant, later, minutes, seconds } from '../../../lambda/time.ts';

const start = instant(Date.UTC(2026, 2, 2, 18));
const at = (minute: number) => later(start, minutes(minute));
const on = putOn(prepare(minutes(15), undefined, start), start);
const first: Alarm = { phase: 'on', at: at(15), label: 'one', id: '1' };
const second: Alarm = { phase: 'off', at: at(35), label: 'two', id: '2' };

describe('the timers that are wanted', () => {
  it('ring when the ice has to come off and when a further round may come', () => {
    expect(wantedAlarms(on, start)).toEqual([
      { phase: 'on', at: at(15), round: 1 },
      { phase: 'off', at: at(35), round: 1 },
    ]);
  });

  it('are one less once the first has rung', () => {
    expect(wantedAlarms(on, at(15))).toEqual([{ phase: 'off', at: at(35), round: 1 }]);
  });

  it('count the break from when the ice came off', () => {
    expect(wantedAlarms(takeOff(on, at(10)), at(10))).toEqual([
      { phase: 'off', at: at(30), round: 1 },
    ]);
  });

  it('announce no further round after the last', () => {
    const last = putOn(prepare(minutes(15), takeOff(on, start).row, start), start);
    expect(wantedAlarms(last, start)).toEqual([{ phase: 'on', at: at(15), round: 2 }]);
  });

  it.each([
    ['waits', prepare(minutes(15), undefined, start)],
    ['is paused', pause(on, at(3))],
    ['is cancelled', cancel(on, at(3))],
    ['is not there', undefined],
  ])('are none while the ice %s', (_state, ice) => {
    expect(wantedAlarms(ice, at(3))).toEqual([]);
  });
});

describe('the timers on record, by what Alexa lists', () => {
  const wanted = wantedAlarms(on, start);
  const listed = (alarm: Alarm, ringsAt: Instant | undefined = alarm.at): ListedTimer => ({
    id: alarm.id ?? 'found',
    label: alarm.label,
    ringsAt,
    setFor: alarm.at,
  });
  const { id: _id, ...doubt } = second;
  const both = [listed(first), listed(second)];

  it('stand where they ring within two seconds of what is wanted', () => {
    const late = listed(second, later(second.at, seconds(2)));
    expect(planFor([first, second], wanted, [listed(first), late], start)).toEqual({
      kept: [first, second],
      unwanted: [],
      missing: [],
    });
  });

  it.each([
    ['at another moment', listed(second, at(36))],
    ['never, for somebody has it paused', { ...listed(second), ringsAt: undefined }],
  ])('are unwanted and missing where one rings %s', (_when, other) => {
    expect(planFor([first, second], wanted, [listed(first), other], start)).toEqual({
      kept: [first],
      unwanted: [second],
      missing: [wanted[1]],
    });
  });

  it('are missing where one is gone, and forgotten where none is wanted', () => {
    expect(planFor([first, second], wanted, [listed(first)], start)).toEqual({
      kept: [first],
      unwanted: [],
      missing: [wanted[1]],
    });
    const none = { kept: [], unwanted: [], missing: [] };
    expect(planFor([first, second], [], [], start)).toEqual(none);
  });

  it('are unwanted where none is wanted, also those that should have rung', () => {
    const { unwanted } = planFor([first, second], [], [listed(first, undefined)], at(30));
    expect(unwanted).toEqual([first]);
  });

  it('are told by the moment that they were made for, where their id is not known', () => {
    const found = { ...second, id: 'found' };
    expect(planFor([first, doubt], wanted, [listed(first), listed(doubt)], start).kept).toEqual([
      first,
      found,
    ]);
    const foreign = { ...listed(doubt), setFor: at(50), ringsAt: at(50) };
    expect(planFor([first, doubt], wanted, [listed(first), foreign], start).missing).toEqual([
      wanted[1],
    ]);
  });

  it('may be on their way for ten seconds, and are not forgotten though nobody wants them', () => {
    const claim = { ...doubt, since: start };
    const plan = (now: Instant) => planFor([first, claim], [], [listed(first)], now);
    expect(plan(later(start, seconds(9))).kept).toEqual([claim]);
    expect(plan(later(start, seconds(10))).kept).toEqual([]);
    expect(planFor([first, claim], wanted, [listed(first)], start).missing).toEqual([wanted[1]]);
  });

  it('stand once for each that is wanted', () => {
    const twice = { ...first, id: '9', label: 'one number 2' };
    const plan = planFor([first, second, twice], wanted, [...both, listed(twice)], start);
    expect(plan.unwanted).toEqual([twice]);
  });

  it.each([
    ['success proves it', undefined, 'in-step', 'granted'],
    ['a refusal takes it back', 'granted', 'not-allowed', 'asked'],
    ['a refusal before it was asked for leaves it open', undefined, 'not-allowed', undefined],
    ['trouble says nothing about it', 'granted', 'not-possible', 'granted'],
  ] as const)('tell of the permission: %s', (_title, before, news, permission) => {
    const known = { made: [], ...(before && { permission: before }) };
    expect(alarmsAfter(known, [], news).permission).toBe(permission);
  });
});
