import { readInteractionModel } from '../../simulator/language/interaction-model.ts';
import { createUnderstanding } from '../../simulator/language/understand.ts';
import { type Annotation, readAnnotations } from './annotations.ts';
import { evaluate, type Judged } from './evaluation.ts';

/** The share of utterances that has to be heard right, and of what is off topic, refused. */
export const leastAccuracy = 0.95;

const sets = new URL('../../test/nlu/', import.meta.url);
const model = new URL('../../skill-package/interactionModels/custom/en-US.json', import.meta.url);

/** The interaction model under evaluation, as it is shipped. */
export const shippedModel = () => readInteractionModel(model);

/**
 * What runners say, written by somebody who did not know the model: `unforeseen` are the utterances
 * that it does not have word for word, `foreseen` those that it happens to have, `offTopic` what is
 * none of the coach's business.
 */
export const annotationSets: Readonly<
  Record<'unforeseen' | 'foreseen' | 'offTopic', () => readonly Annotation[]>
> = {
  unforeseen: () => readAnnotations(new URL('en-US.json', sets)),
  foreseen: () => readAnnotations(new URL('foreseen.json', sets)),
  offTopic: () => readAnnotations(new URL('off-topic.json', sets)),
};

/** Every set, as the simulator's Alexa hears it. */
export function judgeAll(): Readonly<Record<keyof typeof annotationSets, readonly Judged[]>> {
  const understanding = createUnderstanding(shippedModel());
  return {
    unforeseen: evaluate(annotationSets.unforeseen(), understanding),
    foreseen: evaluate(annotationSets.foreseen(), understanding),
    offTopic: evaluate(annotationSets.offTopic(), understanding),
  };
}
