import type { InteractionModel } from '../../simulator/language/interaction-model.ts';
import { readSamples, type Sample } from '../../simulator/language/samples.ts';
import { stemOf, tellingWords } from '../../simulator/language/vocabulary.ts';

/** Two samples of different intents that are told apart by little or nothing. */
export interface Neighbours {
  readonly one: string;
  readonly other: string;
  readonly intents: readonly [string, string];
}

interface Told {
  readonly intent: string;
  readonly text: string;
  readonly key: string;
}

/**
 * The pairs of samples of different intents that say the same once articles, pronouns, forms of "to
 * be" and "to have", endings and the order of words are gone. Samples of nothing else are compared
 * word by word. A slot is one with another of its type.
 */
export function findNeighbours(model: InteractionModel): readonly Neighbours[] {
  const byKey = new Map<string, Told[]>();
  for (const sample of readSamples(model)) {
    const told = tell(sample);
    byKey.set(told.key, [...(byKey.get(told.key) ?? []), told]);
  }
  return [...byKey.values()].flatMap((alike) =>
    alike.flatMap((one, at) =>
      alike
        .slice(at + 1)
        .filter(({ intent }) => intent !== one.intent)
        .map(
          (other): Neighbours => ({
            one: one.text,
            other: other.text,
            intents: [one.intent, other.intent],
          }),
        ),
    ),
  );
}

function tell({ intent, pieces, literals }: Sample): Told {
  const slots = pieces.flatMap(({ slot }) => (slot === undefined ? [] : [`{${slot.type}}`]));
  const told = tellingWords(literals);
  const stems = (told.length > 0 || slots.length > 0 ? told : literals).map(stemOf);
  const text = pieces.map(({ word, slot }) => word ?? `{${slot.name}}`).join(' ');
  const key = [...new Set(stems)].toSorted().concat(slots.toSorted()).join(' ');
  return { intent: intent.name, text, key };
}
