import { describe, expect, it } from 'vitest';
import { figures } from '../../../../lambda/rooms/routines/exercises/figures.ts';
import type { Figure } from '../../../../lambda/rooms/routines/figures/figure.ts';
import { timeInSet, weights } from '../../../../lambda/rooms/routines/figures/motion.ts';
import { seconds } from '../../../../lambda/time.ts';
import { evaluated } from './expression.ts';
import { saysAt } from './moment.ts';

const all = Object.entries(figures);

/** The share of the cycle at which each pose is fully taken. */
function turns({ course, poses }: Figure): readonly number[] {
  if (course === 'round') return poses.map((_, place) => place / poses.length);
  if (poses.length === 4) return [0, 1 / 6, 1 / 3, 1 / 2];
  return poses.length === 2
    ? [0, 0.5]
    : [0, course === 'settling' ? Math.acos(0.3) / (2 * Math.PI) : 0.25, 0.5];
}

describe('in a set', () => {
  const from = 4000;
  const held = all.filter(([, { course }]) => course === 'settling');
  const sayOfLast = (figure: Figure, elapsed: number): number => {
    const bound = Object.values(weights(figure, timeInSet(figure, from)));
    return Number(evaluated(bound.at(-1) ?? '', { elapsed }));
  };

  it.each(held)('%s is gone into once, and held to its end', (_, figure) => {
    expect(sayOfLast(figure, 0)).toBeCloseTo(0, 2);
    expect(sayOfLast(figure, from)).toBeCloseTo(0, 2);
    for (let elapsed = from + seconds(figure.cycle) / 2; elapsed < 240_000; elapsed += 500) {
      expect(sayOfLast(figure, elapsed), `at ${elapsed}`).toBeCloseTo(1, 2);
    }
  });

  it.each(all.filter(([, { course }]) => course !== 'settling'))(
    '%s goes on by the clock',
    (_, figure) => {
      expect(timeInSet(figure, from)).toBe('elapsed');
    },
  );
});

describe('the weights', () => {
  it.each(all)('let %s take every pose fully in its turn', (_, figure) => {
    turns(figure).forEach((turn, taken) => {
      saysAt(figure, turn * seconds(figure.cycle)).forEach((say, place) => {
        expect(say, `pose ${place} at ${turn}`).toBeCloseTo(place === taken ? 1 : 0, 2);
      });
    });
  });

  it.each(all)('bring %s back to where it was after a cycle', (_, figure) => {
    const moment = seconds(figure.cycle) * 0.37;
    const again = saysAt(figure, moment + seconds(figure.cycle));
    saysAt(figure, moment).forEach((say, place) => {
      expect(again[place]).toBeCloseTo(say, 2);
    });
  });

  it.each(all)('move %s without a jump', (_, figure) => {
    const steps = 200;
    for (let step = 0; step < steps; step += 1) {
      const before = saysAt(figure, (step * seconds(figure.cycle)) / steps);
      saysAt(figure, ((step + 1) * seconds(figure.cycle)) / steps).forEach((say, place) => {
        expect(Math.abs(say - (before[place] ?? 0))).toBeLessThan(0.1);
      });
    }
  });

  it('hold a stretch for two fifths of the time', () => {
    const figure = figures['calf-stretch'];
    const held = Array.from(
      { length: 100 },
      (_, place) => saysAt(figure, (place * seconds(figure.cycle)) / 100)[1] ?? 0,
    );
    expect(held.filter((say) => say > 0.99).length).toBeGreaterThanOrEqual(40);
  });

  it.each(all)('are written for %s without the exponents APL cannot read', (_, figure) => {
    for (const expression of Object.values(weights(figure, 'elapsed'))) {
      expect(expression).not.toMatch(/\de[-+]?\d/);
    }
  });
});
