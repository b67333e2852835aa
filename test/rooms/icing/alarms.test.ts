import { describe, expect, it } from 'vitest';
import type { Alarm } from '../../../lambda/record/ice.ts';
import { afterDeed, isInStep, wantedAlarms } from '../../../lambda/rooms/icing/alarms.ts';
import { cancel, pause, prepare, putOn, takeOff } from '../../../lambda/rooms/icing/moves.ts';
import { instant, later, minutes, seconds } from '../../../lambda/time.ts';

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

describe('the real timers', () => {
  const wanted = wantedAlarms(on, start);
  const { id: _id, ...unsure } = second;

  it.each([
    [
      'are in step when they ring within two seconds of what is wanted',
      [first, { ...second, at: later(second.at, seconds(2)) }],
      true,
    ],
    ['are not when one rings at another time', [first, { ...second, at: at(36) }], false],
    ['are not when one is missing', [first], false],
    [
      'are not when one is too many',
      [first, second, { ...second, label: 'three', id: '3' }],
      false,
    ],
    ['are not while one is in doubt', [first, unsure], false],
    ['are in step when what is too many has rung', [first, second, { ...first, at: start }], true],
  ])('%s', (_title, made, isKnownToBe) => {
    expect(isInStep(made, wanted, start)).toBe(isKnownToBe);
  });

  it('are known from what was known and what was done, on whatever record', () => {
    const deed = { added: [second], removed: [first], news: 'not-possible' } as const;
    const other = { ...first, label: 'of another device', id: '9' };
    expect(afterDeed({ made: [first, other] }, deed, start).made).toEqual([other, second]);
    expect(afterDeed(undefined, deed, start).made).toEqual([second]);
  });

  it.each([
    ['success proves it', undefined, 'in-step', 'granted'],
    ['a refusal takes it back', 'granted', 'not-allowed', 'asked'],
    ['a refusal before it was asked for leaves it open', undefined, 'not-allowed', undefined],
    ['trouble says nothing about it', 'granted', 'not-possible', 'granted'],
  ] as const)('tell of the permission: %s', (_title, before, news, permission) => {
    const known = { made: [], ...(before && { permission: before }) };
    expect(afterDeed(known, { added: [], removed: [], news }, start).permission).toBe(permission);
  });
});
