import { bundleFunction, functionFile } from './bundle.ts';
import { buildSkillPackage, skillPackageFolder } from './locales/skill-package.ts';

/** A cold start grows with the bundle: in bytes, minified. */
const budget = 500_000;

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

const locales = await buildSkillPackage(skillPackageFolder).catch((error: Error) => {
  console.error(`The skill package was not built: ${error.message}`);
  process.exit(1);
});
console.log(`dist/skill-package: ${locales.join(', ')}`);
