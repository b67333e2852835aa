import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extend, judge, withinBounds } from '../../../lambda/rooms/icing/length.ts';
import { milliseconds, minutes } from '../../../lambda/time.ts';
import { forAny } from '../../support/for-any.ts';

const minutesFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('the length that a runner asks for', () => {
  it.each(minutesFrom(0, 4))('of %i minutes is too short, and the shortest is offered', (asked) => {
    expect(judge(minutes(asked))).toEqual({ kind: 'too-short', instead: minutes(5) });
  });

  it.each(minutesFrom(5, 20))('of %i minutes is fine as it is', (asked) => {
    expect(judge(minutes(asked))).toEqual({ kind: 'fine', length: minutes(asked) });
  });

  it.each(minutesFrom(21, 120))(
    'of %i minutes is too long, and the longest is offered',
    (asked) => {
      expect(judge(minutes(asked))).toEqual({ kind: 'too-long', instead: minutes(20) });
    },
  );

  it.each([
    ['none at all', undefined, { kind: 'fine', length: minutes(15) }],
    ['one not understood', 'not-understood', { kind: 'not-understood', instead: minutes(15) }],
    ['one below nothing', minutes(-1), { kind: 'too-short', instead: minutes(5) }],
    [
      'one without end',
      minutes(Number.POSITIVE_INFINITY),
      { kind: 'too-long', instead: minutes(20) },
    ],
    [
      'a moment below the shortest',
      milliseconds(minutes(5) - 1),
      { kind: 'too-short', instead: minutes(5) },
    ],
    [
      'a moment above the longest',
      milliseconds(minutes(20) + 1),
      { kind: 'too-long', instead: minutes(20) },
    ],
  ] as const)('being %s is answered with a length that is safe', (_, asked, wish) => {
    expect(judge(asked)).toEqual(wish);
  });

  it('is fine when it is the one offered instead', () => {
    for (const asked of [minutes(0), minutes(60), 'not-understood'] as const) {
      const wish = judge(asked);
      const offered = wish.kind === 'fine' ? wish.length : wish.instead;
      expect(judge(offered)).toEqual({ kind: 'fine', length: offered });
    }
  });
});

describe('a length that a session holds', () => {
  it('is within the bounds, whatever it was', () => {
    forAny(fc.double({ noNaN: true }), (length) => {
      expect(judge(withinBounds(length))).toEqual({
        kind: 'fine',
        length: withinBounds(length),
      });
    });
  });
});

describe('more time on the ice', () => {
  it('never takes a round past twenty minutes, and never makes it shorter', () => {
    forAny(
      fc.integer({ min: minutes(5), max: minutes(20) }),
      fc.integer({ min: -1e9, max: 1e9 }),
      (length, more) => {
        const extension = extend(milliseconds(length), milliseconds(more));
        if (extension.kind !== 'longer') return;
        expect(extension.length).toBeGreaterThan(length);
        expect(extension.length).toBeLessThanOrEqual(minutes(20));
        expect(extension.isLongest).toBe(extension.length === minutes(20));
      },
    );
  });

  it.each([
    ['none named', undefined],
    ['one not understood', 'not-understood'],
    ['nothing', minutes(0)],
    ['less than nothing', minutes(-5)],
  ] as const)('is asked about again with %s', (_, more) => {
    expect(extend(minutes(10), more)).toEqual({ kind: 'not-understood' });
  });

  it('is refused where the round is the longest already', () => {
    expect(extend(minutes(20), minutes(5))).toEqual({ kind: 'longest-already' });
  });
});
