import type { Sample } from './samples.ts';
import type { SlotType } from './slot-types.ts';

/** Something people say for an intent, as words with one space between them. */
export interface Example {
  readonly text: string;
  readonly intent: string;
}

/** How many values are tried in a sample that has words of its own. */
const VALUES_A_SAMPLE = 3;

/** How many of a slot's values each sample of its intent has to try, so that all are tried. */
function sharesOf(samples: readonly Sample[], types: ReadonlyMap<string, SlotType>) {
  const users = new Map<string, Sample[]>();
  for (const sample of samples) {
    for (const { slot } of sample.pieces) {
      if (slot === undefined) continue;
      const key = `${sample.intent.name} ${slot.type}`;
      users.set(key, [...(users.get(key) ?? []), sample]);
    }
  }
  return new Map(
    [...users].map(([key, using]) => {
      const values = types.get(key.split(' ')[1] ?? '')?.examples.length ?? 0;
      const hasBare = using.some(({ literals }) => literals.length === 0);
      return [key, hasBare ? 0 : Math.ceil(values / using.length)];
    }),
  );
}

/**
 * Fills the slots of samples with values, so that an intent tries every value of its slots at
 * least once, in a bare "{slot}" or spread over its samples, without writing out each combination.
 */
export function fillIn(
  samples: readonly Sample[],
  types: ReadonlyMap<string, SlotType>,
): Example[] {
  const shares = sharesOf(samples, types);
  return samples.flatMap((sample, index) => {
    const lists = sample.pieces.map(({ word, slot }) =>
      slot === undefined ? [word] : (types.get(slot.type)?.examples ?? []),
    );
    const most = Math.max(1, ...lists.map((values) => values.length));
    const share = Math.max(
      VALUES_A_SAMPLE,
      ...sample.pieces.map(({ slot }) => shares.get(`${sample.intent.name} ${slot?.type}`) ?? 0),
    );
    const rounds = sample.literals.length === 0 ? most : Math.min(most, share);
    return Array.from({ length: rounds }, (_, round) => {
      const words = lists.map((values) => values[(index * rounds + round) % values.length]);
      return { text: words.filter(Boolean).join(' '), intent: sample.intent.name };
    });
  });
}
