import { readFileSync, writeFileSync } from 'node:fs';

/** The parts of an interaction model that become types. */
interface Model {
  interactionModel: {
    languageModel: {
      intents: { name: string; slots?: { name: string; type: string }[] }[];
      types: {
        name: string;
        values: { id: string; name: { value: string; synonyms?: string[] } }[];
      }[];
    };
  };
}

const source = new URL('../skill-package/interactionModels/custom/en-US.json', import.meta.url);
const target = new URL('../lambda/alexa/interaction-model.ts', import.meta.url);
const namesTarget = new URL('../lambda/alexa/slot-names.ts', import.meta.url);

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

/** The TypeScript that holds how the entries of each slot type are called. */
export function slotNames(model: Model): string {
  const types = model.interactionModel.languageModel.types.map(({ name, values }) => {
    const entries = values.map(({ id, name: { value, synonyms = [] } }) => {
      const said = [value, ...synonyms].map((text) => JSON.stringify(text)).join(', ');
      return `    ${key(id)}: [${said}],\n`;
    });
    return `  ${key(name)}: {\n${entries.join('')}  },\n`;
  });
  return `// Written by tools/model-types.ts from skill-package/interactionModels/custom/en-US.json.

/** How the entries of each slot type are called, for values that Alexa could not resolve in time. */
export const slotNames = {
${types.join('')}} as const;
`;
}

/** How the entries are called in the model as it is on disk. */
export const currentSlotNames = (): string => slotNames(JSON.parse(readFileSync(source, 'utf8')));

/** The types for the model as it is on disk. */
export const currentModelTypes = (): string => modelTypes(JSON.parse(readFileSync(source, 'utf8')));

if (
  process.argv[1] !== undefined &&
  import.meta.url.endsWith(process.argv[1].replaceAll('\\', '/'))
) {
  writeFileSync(target, currentModelTypes());
  writeFileSync(namesTarget, currentSlotNames());
}
