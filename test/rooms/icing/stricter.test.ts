import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ice } from '../../../lambda/record/ice.ts';
import { cancel, pause, prepare, putOn, takeOff } from '../../../lambda/rooms/icing/moves.ts';
import { permitFor } from '../../../lambda/rooms/icing/permit.ts';
import { dueAt, phaseOf, roundsInARow } from '../../../lambda/rooms/icing/protocol.ts';
import { stricterIce } from '../../../lambda/rooms/icing/stricter.ts';
import { instant, later, minutes } from '../../../lambda/time.ts';
import { forAny } from '../../support/for-any.ts';

const now = instant(Date.UTC(2026, 10, 22, 6, 30));
const ago = (count: number) => later(now, minutes(-count));
const blind = { isBlind: true, now };

/** Ice that went on so many minutes ago. */
const onFor = (count: number, length = 20): Ice & { state: 'on' } =>
  putOn(prepare(minutes(length), undefined, ago(count)), ago(count));

const offFor = (count: number, rounds: number): Ice => ({
  state: 'off',
  row: { rounds, offSince: ago(count), iced: minutes(20) },
  isEnded: false,
  isAdvised: false,
});

describe('ice of which the table tells, and a session that could not see it', () => {
  it('keeps ice that is on for as long as it has been on', () => {
    expect(stricterIce(onFor(15), onFor(1), blind)).toEqual(onFor(15));
    expect(stricterIce(onFor(1), onFor(15), blind)).toEqual(onFor(15));
  });

  it('has ice come off at once that a second round, or a break too short, forbade', () => {
    for (const stored of [offFor(60, 2), offFor(5, 1)]) {
      const ice = stricterIce(stored, onFor(3), blind);
      expect(phaseOf(ice, now)).toMatchObject({ state: 'due' });
      expect(permitFor(ice, undefined, now)).toMatchObject({ kind: 'enough' });
    }
  });

  it('counts a round that was allowed on top of those before', () => {
    const ice = stricterIce(offFor(40, 1), onFor(3), blind);
    expect(ice).toEqual({ ...onFor(3), roundsBefore: 1 });
    const over = stricterIce(offFor(40, 1), takeOff(onFor(3), now), blind);
    expect(over).toMatchObject({ state: 'off', row: { rounds: 2, offSince: now } });
  });

  it('gives up what was only agreed on', () => {
    const waiting = prepare(minutes(20), undefined, now);
    for (const stored of [onFor(15), offFor(5, 1), offFor(60, 2)]) {
      expect(stricterIce(stored, waiting, blind)).toEqual(stored);
    }
    expect(stricterIce(undefined, waiting, blind)).toEqual(waiting);
  });

  it('counts nothing twice where both tell of the same ice', () => {
    for (const ice of [onFor(3), pause(onFor(3), now), offFor(5, 1)]) {
      expect(stricterIce(ice, ice, blind)).toEqual(ice);
    }
    const seen = { isBlind: false, now };
    expect(stricterIce(onFor(3), takeOff(onFor(3), now), seen)).toMatchObject({
      state: 'off',
      row: { rounds: 1 },
    });
  });

  const anyIce = fc
    .tuple(fc.integer({ min: 0, max: 119 }), fc.integer({ min: 5, max: 20 }), fc.nat(1), fc.nat(4))
    .map(([since, length, before, kind]): Ice => {
      const on = { ...onFor(since, length), roundsBefore: before };
      if (kind === 0) return on;
      if (kind === 1) return pause(on, later(ago(since), minutes(Math.min(since, 3))));
      if (kind === 2) return cancel(on, ago(Math.max(0, since - 3))) ?? on;
      if (kind === 3) return prepare(minutes(length), undefined, ago(since));
      return offFor(since, before + 1);
    });

  it('never allows more than what is stored allows alone', () => {
    forAny(fc.tuple(anyIce, anyIce, fc.boolean()), ([stored, begun, isBlind]) => {
      const joined = stricterIce(stored, begun, { isBlind, now });
      const isOn = (ice: Ice | undefined): ice is Ice & { state: 'on' } =>
        ice?.state === 'on' && phaseOf(ice, now).state === 'on';
      const alone = permitFor(stored, undefined, now);
      const together = permitFor(joined, undefined, now);
      if (isOn(stored)) {
        expect(isOn(joined) ? dueAt(joined) : now).toBeLessThanOrEqual(dueAt(stored));
        return;
      }
      if (alone.kind === 'enough') expect(['enough', 'closed']).toContain(together.kind);
      if (alone.kind === 'enough') expect(isOn(joined)).toBe(false);
      if (isOn(joined)) expect(joined.roundsBefore).toBeLessThan(roundsInARow);
    });
  });
});
