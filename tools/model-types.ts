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
const key = (name: string): string => (/^\w+$/.test(name) ? name : quoted(name));

/** A union of names, as many to a line as fit. */
function union(names: readonly string[]): string {
  const wrapped = [''];
  for (const name of names) {
    const line = `${wrapped.at(-1)} | ${quoted(name)}`;
    if (line.length <= 98) wrapped[wrapped.length - 1] = line;
    else wrapped.push(` | ${quoted(name)}`);
  }
  return wrapped.map((line) => `\n ${line}`).join('');
}

/** The TypeScript that names every intent and slot of a model. */
export function modelTypes(model: Model): string {
  const { intents } = model.interactionModel.languageModel;
  const slots = new Set(intents.flatMap((intent) => (intent.slots ?? []).map(({ name }) => name)));
  return `// Written by tools/model-types.ts from skill-package/interactionModels/custom/en-US.json.

export type IntentName =${union(intents.map(({ name }) => name))};

/** The slots of all intents. */
export type SlotName =${union([...slots])};
`;
}

/** The type of slot that holds whatever was said: words to be heard, no names. */
const freeWords = 'Anything';

/** The TypeScript that holds how the entries of each slot type are called. */
export function slotNames(model: Model): string {
  const named = model.interactionModel.languageModel.types.filter(({ name }) => name !== freeWords);
  const types = named.map(({ name, values }) => {
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
