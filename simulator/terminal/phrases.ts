import type { InteractionModel } from '../language/interaction-model.ts';

const durations: Readonly<Record<string, string>> = { 'AMAZON.DURATION': 'fifteen minutes' };

/** For each intent of a model one thing to say, its slots filled. */
export function examplePhrases({ intents, types }: InteractionModel): readonly string[] {
  return intents.flatMap(({ name, samples, slots }) => {
    const sample = samples.find((text) => text.includes(' ')) ?? samples[0];
    if (sample === undefined) return name.startsWith('AMAZON.') ? [] : [name];
    return slots.reduce((text, slot) => {
      const value = types.find((type) => type.name === slot.type)?.values[0]?.name.value;
      return text.replace(`{${slot.name}}`, value ?? durations[slot.type] ?? slot.name);
    }, sample);
  });
}
