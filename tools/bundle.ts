import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { leanSdk } from './lean-sdk.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

/** Where `npm run build` puts the function. */
export const functionFile = join(project, 'dist/lambda/index.mjs');

/** What a bundle weighs, in bytes, without its source map. */
export interface Bundle {
  readonly bytes: number;
}

/**
 * Bundles the function and all it needs into one minified ES module, with its source map beside it.
 * A file is replaced whole: several builds at once leave one of them, and a reader never sees half.
 * @param outfile an absolute path, ending in `.mjs`
 * @param entry the module whose exports the bundle has
 * @throws when the code can't be bundled, or the AWS SDK has moved what is left out of it
 */
export async function bundleFunction(
  outfile: string,
  entry: string = join(project, 'lambda/index.ts'),
): Promise<Bundle> {
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: [entry],
    outfile,
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'none',
    sourcemap: 'linked',
    banner: { js: requireForCommonJs },
    plugins: [leanSdk(), unusedBuiltins],
    logLevel: 'silent',
  });
  await mkdir(dirname(outfile), { recursive: true });
  let bytes = 0;
  for (const { path, contents } of outputFiles) {
    await writeWhole(path, contents);
    if (extname(path) !== '.map') bytes = contents.byteLength;
  }
  return { bytes };
}

/** ask-sdk-core is CommonJS and requires Node's own modules, which an ES module has to provide. */
const requireForCommonJs =
  "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/** Lets esbuild drop an import of Node's own modules that nothing uses: loading one takes time. */
const unusedBuiltins: Plugin = {
  name: 'unused-builtins',
  setup({ onResolve }) {
    onResolve({ filter: /^(node:)?[a-z_/0-9]+$/ }, ({ path, kind }) =>
      kind === 'import-statement' && builtinModules.includes(path.replace(/^node:/, ''))
        ? { path, external: true, sideEffects: false }
        : undefined,
    );
  },
};

async function writeWhole(path: string, contents: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  await writeFile(temporary, contents);
  await rename(temporary, path);
}
