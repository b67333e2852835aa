import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { variation } from '../../lambda/locales/variation.ts';

const phrase = 'greeting';
const anyVariants = fc
  .uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 6 })
  .map(([first = '', ...rest]): [string, ...string[]] => [first, ...rest]);
const anyLast = fc.dictionary(fc.constantFrom(phrase, 'other'), fc.nat(8));

describe('a variation', () => {
  it('is one of the variants, and the same one for the same seed and history', () => {
    fc.assert(
      fc.property(fc.string(), anyLast, anyVariants, (seed, last, variants) => {
        const chosen = variation(seed, last).pick(phrase, variants);
        expect(variants).toContain(chosen);
        expect(variation(seed, { ...last }).pick(phrase, variants)).toBe(chosen);
      }),
    );
  });

  it('is never the one heard last, over any number of turns', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 20 }), anyVariants, (seeds, variants) => {
        let last: Record<string, number> = {};
        let before: string | undefined;
        for (const seed of seeds) {
          const { pick, heard } = variation(seed, last);
          const chosen = pick(phrase, variants);
          expect(chosen).not.toBe(before);
          before = chosen;
          last = heard();
        }
      }),
    );
  });

  it('is another one when the same phrase is said twice in a turn', () => {
    fc.assert(
      fc.property(fc.string(), anyLast, anyVariants, (seed, last, variants) => {
        const { pick, heard } = variation(seed, last);
        const chosen = pick(phrase, variants);
        const again = pick(phrase, variants);
        expect(again).not.toBe(chosen);
        expect(heard()[phrase]).toBe(variants.indexOf(again));
      }),
    );
  });

  it('comes to every variant in time', () => {
    const variants = ['one', 'two', 'three', 'four'] as const;
    const heard = Array.from({ length: 100 }, (_, turn) =>
      variation(`request ${turn}`, {}).pick(phrase, variants),
    );
    expect(new Set(heard)).toEqual(new Set(variants));
  });

  it('remembers what was heard of each phrase, others included', () => {
    const { pick, heard } = variation('seed', { other: 1, [phrase]: 0 });
    pick(phrase, ['one', 'two']);
    expect(heard()).toEqual({ other: 1, [phrase]: 1 });
  });

  it('of a phrase with one variant is that one, and not worth remembering', () => {
    const { pick, heard } = variation('seed', {});
    expect(pick(phrase, ['only'])).toBe('only');
    expect(pick(phrase, ['only'])).toBe('only');
    expect(heard()).toEqual({});
  });

  it('leaves the history it was given as it was', () => {
    const last = Object.freeze({ [phrase]: 0 });
    variation('seed', last).pick(phrase, ['one', 'two']);
    expect(last).toEqual({ [phrase]: 0 });
  });
});
