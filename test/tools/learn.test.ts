import { expect, it } from 'vitest';
import { biasBucket, bucketOf, vectorOf } from '../../lambda/hearing/learnt/grams.ts';
import { modelFrom } from '../../lambda/hearing/learnt/model.ts';
import { encode } from '../../tools/learn/encode.ts';
import { learn } from '../../tools/learn/svm.ts';

const sayings = [
  'my foot is numb',
  'my toes are numb',
  'it feels numb down there',
  'play the next one',
  'next please',
  'on to the next',
].map((text) => vectorOf(text.split(' '), [], () => 1));
const holds = [[0], [0], [0], [1], [1], [1]];

it('Learns what words go with what, and tells words apart that it never heard together', () => {
  const weights = learn(sayings, holds, 2);
  const scores = modelFrom(encode(weights, 10_000), 2);
  const [ofNumb, ofNext] = ['numb in one foot', 'the next will do'].map((text) =>
    scores(vectorOf(text.split(' '), [], () => 1)),
  );
  expect(ofNumb?.[0]).toBeGreaterThan(ofNumb?.[1] ?? Number.POSITIVE_INFINITY);
  expect(ofNext?.[1]).toBeGreaterThan(ofNext?.[0] ?? Number.POSITIVE_INFINITY);
});

it('Learns the same each time', () => {
  expect(learn(sayings, holds, 2).values).toEqual(learn(sayings, holds, 2).values);
});

it('Keeps at least as many weights as it is told, none smaller than those, each within half a step of what it was', () => {
  const { values, labels } = learn(sayings, holds, 2);
  const kept = encode({ values, labels }, 20);
  const bytes = Buffer.from(kept.rows, 'base64');
  const sizes = [...values].map(Math.abs).toSorted((a, b) => b - a);
  let at = 0;
  let count = 0;
  for (let bucket = 0; bucket <= biasBucket; bucket += 1) {
    const length = bytes[at] ?? 0;
    for (let place = at + 1; place <= at + 2 * length; place += 2) {
      const weight = values[bucket * labels + (bytes[place] ?? 0)] ?? 0;
      expect(Math.abs(weight)).toBeGreaterThanOrEqual(sizes[19] ?? 0);
      expect(Math.abs(bytes.readInt8(place + 1) * kept.step - weight)).toBeLessThanOrEqual(
        kept.step / 2 + 1e-6,
      );
      count += 1;
    }
    at += 1 + 2 * length;
  }
  expect(count).toBeGreaterThanOrEqual(20);
  expect(count).toBe(sizes.filter((size) => size >= (sizes[19] ?? 0)).length);
});

it('Puts every gram into one of its buckets, the bias apart', () => {
  for (const gram of ['wnumb', 'b^ my', 'c_nu', 'mheard yes']) {
    expect(bucketOf(gram)).toBeLessThan(biasBucket);
    expect(bucketOf(gram)).toBeGreaterThanOrEqual(0);
  }
});
