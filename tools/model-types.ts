import { readFileSync, writeFileSync } from 'node:fs';

/** The parts of an interaction model that become types. */
interface Model {
  interactionModel: {
    languageModel: {
      intents: { name: string; slots?: { name: string; type: string }[] }[];
      types: { name: string; values: { id: string }[] }[];
    };
  };
}

const source = new URL('../skill-package/interactionModels/custom/en-US.json', import.meta.url);
const target = new URL('../lambda/alexa/interaction-model.ts', import.meta.url);

const quoted = (text: string): string => `'${text}'`;
const lines = (entries: readonly string[]): string =>
  entries.map((entry) => `  ${entry}\n`).join('');
const key = (name: string): string => (/^\w+$/.test(name) ? name : quoted(name));

/** The TypeScript that names every intent, slot and slot value of a model. */
export function modelTypes(model: Model): string {
  const { intents, types } = model.interactionModel.languageModel;
  const slots = intents.map(({ name, slots: declared = [] }) => {
    const members = declared.map((slot) => `${slot.name}: ${quoted(slot.type)}`).join('; ');
    return `${key(name)}: ${members === '' ? 'Record<never, never>' : `{ ${members} }`};`;
  });
  const values = types.map(
    (type) => `${key(type.name)}: ${type.values.map(({ id }) => quoted(id)).join(' | ')};`,
  );
  return `// Written by tools/model-types.ts from skill-package/interactionModels/custom/en-US.json.

/** The slots of every intent, with the type each is of. */
export interface IntentSlots {
${lines(slots)}}

/** The ids that a slot of each type can hold. */
export interface SlotValues {
${lines(values)}}

export type IntentName = keyof IntentSlots;
`;
}

/** The types for the model as it is on disk. */
export const currentModelTypes = (): string => modelTypes(JSON.parse(readFileSync(source, 'utf8')));

if (
  process.argv[1] !== undefined &&
  import.meta.url.endsWith(process.argv[1].replaceAll('\\', '/'))
) {
  writeFileSync(target, currentModelTypes());
}
