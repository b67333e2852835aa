import { readdirSync, readFileSync } from 'node:fs';
import {
  type InteractionModel,
  parseInteractionModel,
} from '../../simulator/language/interaction-model.ts';
import { type DialectName, dialects } from './differences.ts';
import { type LanguageModel, localized } from './localized.ts';

/** An interaction model as Alexa is given it. */
interface ModelDocument {
  readonly interactionModel: { readonly languageModel: LanguageModel };
}

const source = new URL('../../skill-package/interactionModels/custom/', import.meta.url);

const isDialect = (locale: string): locale is DialectName =>
  dialects.some((dialect) => dialect === locale);

/** The locales that have an interaction model: written, or derived from the American one. */
export const modelLocales = (): readonly string[] => [
  ...readdirSync(source).map((file) => file.replace(/\.json$/, '')),
  ...dialects,
];

/**
 * The interaction model of a locale, to give to Alexa.
 * @throws when there is none, or a phrase of the dialect's own belongs to something else already
 */
export function modelDocument(locale: string): ModelDocument {
  const file = new URL(`${isDialect(locale) ? 'en-US' : locale}.json`, source);
  const document: ModelDocument = JSON.parse(readFileSync(file, 'utf8'));
  if (!isDialect(locale)) return document;
  const { interactionModel } = document;
  return {
    ...document,
    interactionModel: {
      ...interactionModel,
      languageModel: localized(interactionModel.languageModel, locale),
    },
  };
}

/**
 * The interaction model of a locale, as understanding reads it.
 * @throws in one line when there is none, or it is wrong
 */
export const modelFor = (locale: string): InteractionModel =>
  parseInteractionModel(modelDocument(locale), locale);
