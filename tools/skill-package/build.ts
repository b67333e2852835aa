import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { modelDocument, modelLocales } from '../locales/interaction-model.ts';
import { drawIcons } from './icons.ts';
import { manifest } from './manifest.ts';
import { type PackageSettings, unsetSettings } from './settings.ts';
import { invocationName } from './stage.ts';

const source = fileURLToPath(new URL('../../skill-package', import.meta.url));
const drawing = join(source, 'assets/icon.svg');

/** Where `npm run build` puts what Alexa is given. */
export const skillPackageFolder = fileURLToPath(
  new URL('../../dist/skill-package', import.meta.url),
);

/**
 * Puts together what Alexa is given: the manifest, the icons, the interaction models of every
 * English, and the task of the ice timer where it is offered.
 * @param folder replaced, with all that is in it
 * @returns the locales of the package
 * @throws when a phrase of a dialect would mean two things
 */
export async function buildSkillPackage(
  folder: string,
  settings: PackageSettings = unsetSettings,
): Promise<readonly string[]> {
  const locales = modelLocales();
  const name = invocationName(settings.stage);
  const models = locales.map((locale) => [locale, called(name, modelDocument(locale))] as const);
  await rm(folder, { recursive: true, force: true });
  await cp(source, folder, {
    recursive: true,
    filter: (file) => file !== drawing && (settings.timersOpenSkill || basename(file) !== 'tasks'),
  });
  for (const [locale, model] of models) {
    await writeJson(join(folder, `interactionModels/custom/${locale}.json`), model);
  }
  await drawIcons(await readFile(drawing, 'utf8'), folder);
  await writeJson(join(folder, 'skill.json'), manifest(settings));
  return locales;
}

type ModelDocument = ReturnType<typeof modelDocument>;

const called = (name: string, { interactionModel, ...rest }: ModelDocument) => ({
  ...rest,
  interactionModel: {
    ...interactionModel,
    languageModel: { ...interactionModel.languageModel, invocationName: name },
  },
});

const writeJson = (file: string, content: object): Promise<void> =>
  writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
