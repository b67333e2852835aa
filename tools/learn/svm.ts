import { biasBucket, type Vector } from '../../lambda/hearing/learnt/grams.ts';

/** One line of weights for each bucket, a weight for each label. */
export interface Weights {
  readonly values: Float32Array;
  readonly labels: number;
}

/**
 * How dear a mistake is beside large weights; how often all examples are gone through: with fewer
 * rounds a sentence more in the corpus moves what is heard by a hundredth and more.
 */
const cost = 0.7;
const rounds = 8;

/** The same numbers each time: what was learnt can be learnt again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

/**
 * Learns which labels a vector has: a linear support vector machine for each label against all
 * others, with squared losses, by dual coordinate descent (Hsieh, Chang, Lin, Keerthi, Sundararajan
 * 2008, ICML, algorithm 1). All labels are learnt side by side, so that memory is read in order.
 * @param holds the labels of each vector, counted from 0
 * @param onRound called after each round, for progress
 */
export function learn(
  vectors: readonly Vector[],
  holds: readonly (readonly number[])[],
  labels: number,
  onRound: (share: number) => void = () => {},
): Weights {
  const weights = new Float32Array((biasBucket + 1) * labels);
  const duals = new Float32Array(vectors.length * labels);
  const scores = new Float32Array(labels);
  const steps = new Float32Array(labels);
  const touched = new Int32Array(labels);
  const sign = new Int8Array(labels).fill(-1);
  const softness = 1 / (2 * cost);
  const lengths = vectors.map(
    ({ values }) => softness + values.reduce((sum, value) => sum + value * value, 0),
  );
  const order = Int32Array.from(vectors.keys());
  const random = randomFrom(7);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const example of order) {
      const { buckets, values } = vectors[example] as Vector;
      const own = holds[example] ?? [];
      const length = lengths[example] ?? 1;
      for (const label of own) sign[label] = 1;
      scores.fill(0);
      for (let at = 0; at < buckets.length; at += 1) {
        const row = (buckets[at] as number) * labels;
        const value = values[at] as number;
        for (let label = 0; label < labels; label += 1) {
          scores[label] = (scores[label] as number) + (weights[row + label] as number) * value;
        }
      }
      let count = 0;
      for (let label = 0; label < labels; label += 1) {
        const side = sign[label] as number;
        const place = example * labels + label;
        const before = duals[place] as number;
        const gradient = side * (scores[label] as number) - 1 + softness * before;
        if (before === 0 && gradient >= 0) continue;
        const after = Math.max(before - gradient / length, 0);
        duals[place] = after;
        steps[count] = (after - before) * side;
        touched[count] = label;
        count += 1;
      }
      for (let at = 0; at < buckets.length; at += 1) {
        const row = (buckets[at] as number) * labels;
        const value = values[at] as number;
        for (let each = 0; each < count; each += 1) {
          const place = row + (touched[each] as number);
          weights[place] = (weights[place] as number) + (steps[each] as number) * value;
        }
      }
      for (const label of own) sign[label] = -1;
    }
    onRound((round + 1) / rounds);
  }
  return { values: weights, labels };
}
