import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { Mistake } from '../mistake.ts';

const SlotSchema = v.object({
  name: v.string(),
  type: v.string(),
  multipleValues: v.optional(v.object({ enabled: v.boolean() })),
  /** What is said where the slot alone was asked for. */
  samples: v.optional(v.array(v.string())),
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

const Prompt = v.optional(v.string());

const DialogSlotSchema = v.object({
  name: v.string(),
  elicitationRequired: v.optional(v.boolean(), false),
  confirmationRequired: v.optional(v.boolean(), false),
  prompts: v.optional(v.object({ elicitation: Prompt, confirmation: Prompt }), {}),
  validations: v.optional(v.array(v.looseObject({ type: v.string() })), []),
});

const Strategy = v.optional(v.string());

const DialogSchema = v.object({
  delegationStrategy: Strategy,
  intents: v.optional(
    v.array(
      v.object({
        name: v.string(),
        delegationStrategy: Strategy,
        confirmationRequired: v.optional(v.boolean(), false),
        prompts: v.optional(v.object({ confirmation: Prompt }), {}),
        slots: v.optional(v.array(DialogSlotSchema), []),
      }),
    ),
    [],
  ),
});

const PromptSchema = v.object({
  id: v.string(),
  variations: v.pipe(v.array(v.object({ value: v.string() })), v.minLength(1)),
});

const TypeSchema = v.object({
  name: v.string(),
  /** A type whose values come from a catalog of Amazon's has none here. */
  values: v.optional(v.array(ValueSchema), []),
});

const InteractionModelSchema = v.object({
  interactionModel: v.object({
    languageModel: v.object({
      invocationName: v.pipe(v.string(), v.nonEmpty()),
      intents: v.optional(v.array(IntentSchema), []),
      types: v.optional(v.array(TypeSchema), []),
    }),
    dialog: v.optional(DialogSchema),
    prompts: v.optional(v.array(PromptSchema)),
  }),
});

type Parsed = v.InferOutput<typeof InteractionModelSchema>['interactionModel'];

/** The part of a skill package's interaction model that decides what an utterance means. */
export type InteractionModel = Parsed['languageModel'] & Pick<Parsed, 'dialog' | 'prompts'>;

export type DialogDefinition = NonNullable<Parsed['dialog']>['intents'][number];

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
    throw new Mistake(`Cannot read the interaction model ${path}: ${messageOf(error)}`, {
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
    throw new Mistake(
      `The interaction model ${name} is wrong at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`,
    );
  }
  const { languageModel, dialog, prompts } = result.output.interactionModel;
  return { ...languageModel, ...(dialog && { dialog }), ...(prompts && { prompts }) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
