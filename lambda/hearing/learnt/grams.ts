/** Into how many buckets all grams fall; those that share one are not told apart. */
const bucketCount = 2 ** 14;

/** The bucket after all others, which every sentence has. */
export const biasBucket = bucketCount;

/** FNV-1a with its bits mixed, so that similar grams fall far apart. */
export function bucketOf(gram: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < gram.length; at += 1) {
    hash = Math.imul(hash ^ gram.charCodeAt(at), 16_777_619);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) % bucketCount;
}

const longestPiece = 5;

/** What a mark of the lexicon counts beside a whole sentence's words. */
const markWeight = 0.4;

/** What the classifier sees of a sentence: runs of up to three words, and pieces of words. */
export function gramsOf(words: readonly string[]): readonly (readonly string[])[] {
  const bounded = ['^', ...words, '$'];
  const runs: string[] = words.map((word) => `w${word}`);
  const pieces: string[] = [];
  for (let at = 0; at + 1 < bounded.length; at += 1) {
    runs.push(`b${bounded[at]} ${bounded[at + 1]}`);
    if (at + 2 < bounded.length) runs.push(`t${bounded[at]} ${bounded[at + 1]} ${bounded[at + 2]}`);
  }
  for (const word of words) {
    const ended = `_${word}_`;
    for (let length = 2; length <= longestPiece; length += 1) {
      for (let at = 0; at + length <= ended.length; at += 1) {
        pieces.push(`c${ended.slice(at, at + length)}`);
      }
    }
  }
  return [runs, pieces];
}

/** A sentence as the classifier counts it. */
export interface Vector {
  readonly buckets: readonly number[];
  readonly values: readonly number[];
}

/**
 * Weighs a sentence's grams by how often they occur and how rare they are (tf-idf, each kind of
 * unit length), beside marks of what the lexicon found.
 * @param rarityOf of a bucket; 0 for one that no sentence of the corpus has
 */
export function vectorOf(
  words: readonly string[],
  marks: readonly string[],
  rarityOf: (bucket: number) => number,
): Vector {
  const all = new Map<number, number>([[biasBucket, 1]]);
  const add = (bucket: number, value: number): void => {
    all.set(bucket, (all.get(bucket) ?? 0) + value);
  };
  for (const grams of gramsOf(words)) {
    const counts = new Map<number, number>();
    for (const gram of grams) {
      const bucket = bucketOf(gram);
      if (rarityOf(bucket) > 0) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    }
    let squares = 0;
    for (const [bucket, count] of counts) {
      const value = (1 + Math.log(count)) * rarityOf(bucket);
      counts.set(bucket, value);
      squares += value * value;
    }
    for (const [bucket, value] of counts) add(bucket, value / Math.sqrt(squares));
  }
  for (const mark of new Set(marks)) add(bucketOf(`m${mark}`), markWeight);
  return { buckets: [...all.keys()], values: [...all.values()] };
}
