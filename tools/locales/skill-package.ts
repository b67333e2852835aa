import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { modelDocument, modelLocales } from './interaction-model.ts';

const source = fileURLToPath(new URL('../../skill-package', import.meta.url));

/** Where `npm run build` puts what Alexa is given. */
export const skillPackageFolder = fileURLToPath(
  new URL('../../dist/skill-package', import.meta.url),
);

/**
 * Puts together what Alexa is given: all that is in `skill-package`, and the interaction models
 * that are derived from the American one.
 * @param folder replaced, with all that is in it
 * @returns the locales that have an interaction model
 * @throws when a phrase of a dialect would mean two things
 */
export async function buildSkillPackage(folder: string): Promise<readonly string[]> {
  const locales = modelLocales();
  const models = locales.map((locale) => [locale, modelDocument(locale)] as const);
  await rm(folder, { recursive: true, force: true });
  await cp(source, folder, { recursive: true });
  const custom = join(folder, 'interactionModels/custom');
  for (const [locale, model] of models) {
    await writeFile(join(custom, `${locale}.json`), `${JSON.stringify(model, null, 2)}\n`);
  }
  return locales;
}
