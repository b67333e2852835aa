import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber, readNumber } from '../../../simulator/language/number-words.ts';
import { sayNumber } from './say.ts';

describe('number words', () => {
  it.each([
    ['zero', 0],
    ['seventeen', 17],
    ['forty five', 45],
    ['one hundred and twenty', 120],
    ['a hundred', 100],
    ['nine hundred ninety nine thousand', 999_000],
    ['two point five', 2.5],
    ['20', 20],
    ['1.5', 1.5],
    ['1,200', 1200],
  ])('read "%s" as %d', (said, value) => {
    expect(parseNumber(said.split(' '))).toBe(value);
  });

  it.each(['', 'twenty twelve', 'and', 'hundred', 'ten minutes', 'five point'])(
    'refuse "%s"',
    (said) => {
      expect(parseNumber(said.split(' '))).toBeUndefined();
    },
  );

  it('read back every number that can be said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (value) => {
        expect(parseNumber(sayNumber(value).split(' '))).toBe(value);
      }),
    );
  });

  it('stop at the first word that is not part of the number', () => {
    expect(readNumber(['ice', 'twenty', 'five', 'minutes'], 1)).toEqual({ value: 25, length: 2 });
  });
});
