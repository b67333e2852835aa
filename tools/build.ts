import { bundleFunction, functionFile } from './bundle.ts';
import { buildSkillPackage, skillPackageFolder } from './skill-package/build.ts';
import { missingForDeploy, readPackageSettings } from './skill-package/settings.ts';

/** A cold start grows with the bundle: in bytes, minified. */
const budget = 520_000;

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

const { bytes } = await bundleFunction(functionFile).catch((error: Error) => {
  console.error(`The function was not built: ${error.message}`);
  process.exit(1);
});
const size = `dist/lambda/index.mjs: ${Math.round(bytes / 1000)} KB`;
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
