import { biasBucket } from '../../lambda/hearing/learnt/grams.ts';
import type { Kept } from '../../lambda/hearing/learnt/model.ts';
import type { Weights } from './svm.ts';

/** A row says with one byte how many weights it has. */
const mostInRow = 255;

/**
 * Keeps the weights that count most, each as a whole number of one byte.
 * @param most how many are kept in all
 */
export function encode({ values, labels }: Weights, most: number): Kept {
  const sizes = Float32Array.from(values, Math.abs).toSorted();
  const largest = sizes.at(-1) ?? 1;
  const step = largest / 127;
  const least = Math.max(sizes.at(-most) ?? 0, step / 2);
  const bytes: number[] = [];
  for (let bucket = 0; bucket <= biasBucket; bucket += 1) {
    const row = [...values.subarray(bucket * labels, (bucket + 1) * labels)]
      .map((weight, label) => ({ weight, label }))
      .filter(({ weight }) => Math.abs(weight) >= least)
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, mostInRow);
    bytes.push(row.length);
    for (const { weight, label } of row) bytes.push(label, Math.round(weight / step) & 0xff);
  }
  return { step, rows: Buffer.from(bytes).toString('base64') };
}
