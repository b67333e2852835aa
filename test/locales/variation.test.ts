import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HeardVariants, variation } from '../../lambda/locales/variation.ts';

const phrase = 'greeting';
const anyVariants = fc
  .uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 6 })
  .map(([first = '', ...rest]): [string, ...string[]] => [first, ...rest]);
const anyHistory = fc.dictionary(
  fc.constantFrom(phrase, 'other'),
  fc.uniqueArray(fc.nat(8), { maxLength: 6 }),
);

/** What is said of a phrase over some turns of a session. */
function heardOver(seeds: readonly string[], variants: readonly [string, ...string[]]): string[] {
  let before: HeardVariants = {};
  return seeds.map((seed) => {
    const { pick, heard } = variation(seed, before);
    const chosen = pick(phrase, variants);
    before = heard();
    return chosen;
  });
}

describe('a variation', () => {
  it('is one of the variants, and the same one for the same seed and history', () => {
    fc.assert(
      fc.property(fc.string(), anyHistory, anyVariants, (seed, before, variants) => {
        const chosen = variation(seed, before).pick(phrase, variants);
        expect(variants).toContain(chosen);
        expect(variation(seed, { ...before }).pick(phrase, variants)).toBe(chosen);
      }),
    );
  });

  it('is never the one heard last, over any number of turns', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 20 }), anyVariants, (seeds, variants) => {
        const said = heardOver(seeds, variants);
        expect(said.filter((each, place) => each === said[place - 1])).toEqual([]);
      }),
    );
  });

  it('is none that was heard in the session while others were not', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 20 }), anyVariants, (seeds, variants) => {
        const said = heardOver(seeds, variants);
        for (let place = 0; place < said.length; place += variants.length) {
          const round = said.slice(place, place + variants.length);
          expect(new Set(round).size).toBe(round.length);
        }
      }),
    );
  });

  it('is another one when the same phrase is said twice in a turn', () => {
    fc.assert(
      fc.property(fc.string(), anyHistory, anyVariants, (seed, before, variants) => {
        const { pick, heard } = variation(seed, before);
        const chosen = pick(phrase, variants);
        const again = pick(phrase, variants);
        expect(again).not.toBe(chosen);
        expect(heard()[phrase]?.at(-1)).toBe(variants.indexOf(again));
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
    const { pick, heard } = variation('seed', { other: [1], [phrase]: [0] });
    pick(phrase, ['one', 'two']);
    expect(heard()).toEqual({ other: [1], [phrase]: [0, 1] });
  });

  it('of a phrase with one variant is that one, and not worth remembering', () => {
    const { pick, heard } = variation('seed', {});
    expect(pick(phrase, ['only'])).toBe('only');
    expect(pick(phrase, ['only'])).toBe('only');
    expect(heard()).toEqual({});
  });

  it('leaves the history it was given as it was', () => {
    const before = Object.freeze({ [phrase]: Object.freeze([0]) });
    variation('seed', before).pick(phrase, ['one', 'two']);
    expect(before).toEqual({ [phrase]: [0] });
  });
});
