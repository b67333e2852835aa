import { biasBucket, type Vector } from './grams.ts';

/** Weights as they are kept: of each bucket how many, and for each the label and its size. */
export interface Kept {
  /** How much one step of a kept weight is worth. */
  readonly step: number;
  /** Base64. */
  readonly rows: string;
}

/** How well each label fits a sentence; more than 0 where it is thought to hold. */
export type Scores = Float32Array;

/**
 * Reads weights.
 * @param labels how many labels there are, at most 256
 */
export function modelFrom({ step, rows }: Kept, labels: number): (vector: Vector) => Scores {
  const bytes = Buffer.from(rows, 'base64');
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = new Uint32Array(biasBucket + 2);
  let at = 0;
  for (let bucket = 0; bucket <= biasBucket; bucket += 1) {
    starts[bucket] = at;
    at += 1 + 2 * (bytes[at] ?? 0);
  }
  starts[biasBucket + 1] = at;
  return ({ buckets, values }) => {
    const scores = new Float32Array(labels);
    buckets.forEach((bucket, index) => {
      const value = (values[index] ?? 0) * step;
      const end = starts[bucket + 1] ?? 0;
      for (let place = (starts[bucket] ?? 0) + 1; place < end; place += 2) {
        const label = bytes[place] ?? 0;
        scores[label] = (scores[label] ?? 0) + value * (weights[place + 1] ?? 0);
      }
    });
    return scores;
  };
}
