import type { Sample } from './samples.ts';
import type { SlotType } from './slot-types.ts';

/** Something people say for an intent, as words with one space between them. */
export interface Example {
  readonly text: string;
  readonly intent: string;
}

/** How many values are tried in a sample that has words of its own. */
const VALUES_A_SAMPLE = 3;

/**
 * Fills the slots of samples with values, so that every value is used at least once in a bare
 * "{slot}" and a few in every other sample, without writing out each combination.
 */
export function fillIn(
  samples: readonly Sample[],
  types: ReadonlyMap<string, SlotType>,
): Example[] {
  return samples.flatMap((sample, index) => {
    const lists = sample.pieces.map(({ word, slot }) =>
      slot === undefined ? [word] : (types.get(slot.type)?.examples ?? []),
    );
    const most = Math.max(1, ...lists.map((values) => values.length));
    const rounds = sample.literals.length === 0 ? most : Math.min(most, VALUES_A_SAMPLE);
    return Array.from({ length: rounds }, (_, round) => {
      const words = lists.map((values) => values[(index * rounds + round) % values.length]);
      return { text: words.filter(Boolean).join(' '), intent: sample.intent.name };
    });
  });
}
