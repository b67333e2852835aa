import { expect, it } from 'vitest';
import { PartMissing } from '../lambda/errors.ts';
import { later, part, withParts } from '../lambda/parts.ts';

/** A part that counts how often it was loaded. */
function counted<Contents>(contents: Contents) {
  let loads = 0;
  const found = part(async () => {
    loads += 1;
    return contents;
  });
  return { found, loads: () => loads };
}

it('a part is loaded with the first need of it, once', async () => {
  const { found, loads } = counted({ word: 'hinge' });
  expect(loads()).toBe(0);
  expect(await withParts(() => found().word)).toBe('hinge');
  expect(await withParts(() => found().word)).toBe('hinge');
  expect(loads()).toBe(1);
});

it('what lacks several parts is begun anew for each, and made once with all', async () => {
  const one = counted('hip');
  const other = counted({ hinge: (word: string) => `${word} hinge` });
  const hinge = later(() => other.found().hinge);
  const begun: string[] = [];
  const made = await withParts(() => {
    begun.push('begun');
    return hinge(one.found());
  });
  expect(made).toBe('hip hinge');
  expect(begun).toHaveLength(3);
});

it('what is missing where nobody loads it is named as what it is', () => {
  expect(() => counted('hip').found()).toThrow(PartMissing);
});

it('any other error is as it was, and so is a part that can not be loaded', async () => {
  const wrong = () => {
    throw new TypeError('wrong');
  };
  await expect(withParts(wrong)).rejects.toThrow(TypeError);
  const lost = part(() => Promise.reject(new Error('no such file')));
  await expect(withParts(() => lost())).rejects.toThrow('no such file');
});
