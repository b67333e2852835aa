import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TableDefinition } from './database/database.ts';
import type { Face } from './face.ts';
import { type InteractionModel, readInteractionModel } from './language/interaction-model.ts';
import { Mistake } from './mistake.ts';

/** The interaction models of a skill, by locale. */
export interface Models {
  readonly locales: readonly string[];
  /** @throws in one line when there is none, or it is wrong */
  read(locale: string): InteractionModel;
}

/** A skill, as a device takes it. */
export interface Skill extends Face {
  /** The built module that exports `handler`. */
  readonly handler: string;
  readonly models: Models;
  /** What the function is told besides where its table is. */
  readonly environment: Readonly<Record<string, string>>;
  /** The table that it keeps things in. */
  readonly table: TableDefinition;
  /** The function is told the name of its table in these. */
  readonly tableVariables: readonly string[];
  /** It is stopped after this, in milliseconds; as soon as Alexa waits no longer where it is left out. */
  readonly timeout?: number;
  /** The files and folders that it is made of: where one is saved, the function is had anew. */
  readonly watched?: readonly string[];
  /** Builds the handler, unless that was done and nothing has changed. */
  build?(): Promise<void>;
}

/**
 * The models of a folder: a file a locale, such as `en-US.json`.
 * @throws Mistake where there are none
 */
export function modelsIn(folder: string): Models {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const locales = files
    .filter((file) => /^[a-z]{2}-[A-Z]{2}\.json$/.test(file))
    .map((file) => file.replace('.json', ''));
  if (locales.length === 0) {
    throw new Mistake(
      `There is no interaction model in ${folder}: it holds files such as en-US.json.`,
    );
  }
  return { locales, read: (locale) => readInteractionModel(join(folder, `${locale}.json`)) };
}
