import { dirname } from 'node:path';
import { bundleFunction, functionFile, removeAllBut } from './bundle.ts';
import { buildSkillPackage, skillPackageFolder } from './skill-package/build.ts';
import { missingForDeploy, readPackageSettings } from './skill-package/settings.ts';

/** A cold start grows with what is loaded before the first answer: in bytes, minified. */
const budget = 350_000;

const settings = await Promise.resolve(process.env)
  .then(readPackageSettings)
  .catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
const missing = missingForDeploy(settings, ['privacyPolicyUrl', 'endpoint']);
if (missing !== undefined && process.argv.includes('--deploy')) {
  console.error(`Not to be deployed yet: ${missing}`);
  process.exit(1);
}

const { bytes, laterBytes, files } = await bundleFunction(functionFile).catch((error: Error) => {
  console.error(`The function was not built: ${error.message}`);
  process.exit(1);
});
await removeAllBut(files, dirname(functionFile));
const size = `dist/lambda: ${Math.round(bytes / 1000)} KB before the first answer, ${Math.round(laterBytes / 1000)} KB when needed`;
if (bytes > budget) {
  console.error(
    `${size}, which is above the budget of ${budget / 1000} KB: see what a new import brings`,
  );
  process.exit(1);
}
console.log(size);

const locales = await buildSkillPackage(skillPackageFolder, settings).catch((error: Error) => {
  console.error(`The skill package was not built: ${error.message}`);
  process.exit(1);
});
console.log(`dist/skill-package: ${settings.stage}, ${locales.join(', ')}`);
if (missing !== undefined) console.log(`Before it is deployed by hand: ${missing}`);
