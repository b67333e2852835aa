import { builtInPhrases } from '../../simulator/language/built-in-phrases.ts';
import type { InteractionModel } from '../../simulator/language/interaction-model.ts';
import { createSampleMatching } from '../../simulator/language/sample-matching.ts';
import { readSamples } from '../../simulator/language/samples.ts';
import { createSlotTypes } from '../../simulator/language/slot-types.ts';
import { heardWords, readUtterance } from '../../simulator/language/words.ts';

/**
 * Tells whether a model has an utterance word for word: as a sample, as one with values in its
 * slots, or as a phrase Alexa knows herself.
 */
export function createForesight(
  model: InteractionModel,
): (utterance: string, today: string) => boolean {
  const phrases = builtInPhrases(model);
  const { exact } = createSampleMatching(
    readSamples(model),
    createSlotTypes(model),
    phrases,
    new Map(),
  );
  return (utterance, today) => {
    const said = readUtterance(utterance);
    return exact(said, today) !== undefined || phrases.has(heardWords(said).join(' '));
  };
}
