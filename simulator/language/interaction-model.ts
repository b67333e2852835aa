import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const SlotSchema = v.object({
  name: v.string(),
  type: v.string(),
  multipleValues: v.optional(v.object({ enabled: v.boolean() })),
});

const IntentSchema = v.object({
  name: v.string(),
  slots: v.optional(v.array(SlotSchema), []),
  samples: v.optional(v.array(v.string()), []),
});

const ValueSchema = v.object({
  id: v.optional(v.string()),
  name: v.object({ value: v.string(), synonyms: v.optional(v.array(v.string()), []) }),
});

const InteractionModelSchema = v.object({
  interactionModel: v.object({
    languageModel: v.object({
      invocationName: v.pipe(v.string(), v.nonEmpty()),
      intents: v.array(IntentSchema),
      types: v.optional(v.array(v.object({ name: v.string(), values: v.array(ValueSchema) })), []),
    }),
  }),
});

/** The part of a skill package's interaction model that decides what an utterance means. */
export type InteractionModel = v.InferOutput<
  typeof InteractionModelSchema
>['interactionModel']['languageModel'];

export type IntentDefinition = InteractionModel['intents'][number];
export type SlotDefinition = IntentDefinition['slots'][number];
export type CustomTypeDefinition = InteractionModel['types'][number];

/**
 * Reads an interaction model as it is shipped (`skill-package/interactionModels/custom/en-US.json`).
 * Throws one line that names the file and what is wrong with it.
 */
export function readInteractionModel(path: string | URL): InteractionModel {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`Cannot read the interaction model ${path}: ${messageOf(error)}`, {
      cause: error,
    });
  }
  return parseInteractionModel(json, path);
}

/** Takes an interaction model from its JSON. Throws one line that says what is wrong with it. */
export function parseInteractionModel(json: unknown, name: string | URL): InteractionModel {
  const result = v.safeParse(InteractionModelSchema, json);
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(
      `The interaction model ${name} is wrong at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`,
    );
  }
  return result.output.interactionModel.languageModel;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
