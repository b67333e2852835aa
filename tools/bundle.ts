import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { build, type Metafile, type OutputFile, type Plugin } from 'esbuild';
import * as v from 'valibot';
import { firstInOne } from './first-in-one.ts';
import { leanAsk } from './lean-ask.ts';
import { leanSdk } from './lean-sdk.ts';
import { ensureLearnt } from './learn/learn.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

/** What an entry imports at once, where it has something to begin before that. */
const mainModule = 'function.ts';

/** Where `npm run build` puts the function. */
export const functionFile = join(project, 'dist/lambda/index.mjs');

/** What a bundle weighs, in bytes, without source maps. */
export interface Bundle {
  /** What is loaded before the first answer: the entry, and what it imports in turn. */
  readonly bytes: number;
  /** What is loaded only when it is needed, such as the lexicon with the first free words. */
  readonly laterBytes: number;
  /** Every file of it, within the folder. */
  readonly files: readonly string[];
  /** Every file that it was made of, within the project. */
  readonly madeOf: readonly string[];
  /** Those of which is made what is loaded before the first answer. */
  readonly firstMadeOf: readonly string[];
}

/**
 * Bundles the function and all it needs into minified ES modules, source maps beside them: what the
 * first answer needs in one, what is imported later in chunks named by their contents. A file is
 * replaced whole, and the entry last: several builds at once leave one of them, and a reader never
 * sees half.
 * @param outfile an absolute path, ending in `.mjs`
 * @param entry the module whose exports the bundle has
 * @throws when the code can't be bundled, or an SDK has moved what is left out of it
 */
export async function bundleFunction(
  outfile: string,
  entry: string = join(project, 'lambda/index.ts'),
): Promise<Bundle> {
  await ensureLearnt();
  const folder = dirname(outfile);
  const options = {
    absWorkingDir: project,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    target: 'node20',
    format: 'esm',
    minify: true,
    legalComments: 'none',
    sourcemap: 'linked',
    logLevel: 'silent',
  } as const;
  const { outputFiles: split, metafile } = await build({
    ...options,
    entryPoints: [{ in: entry, out: basename(outfile, '.mjs') }],
    chunkNames: 'chunks/[name]-[hash]',
    write: false,
    bundle: true,
    splitting: true,
    metafile: true,
    mainFields: ['module', 'main'],
    plugins: [leanSdk(), leanAsk(), builtins],
  });
  const modules = Object.entries(metafile.outputs).filter(([path]) => !path.endsWith('.map'));
  const entryPath = relative(project, outfile).replaceAll('\\', '/');
  const mainPath =
    modules.find(([, { entryPoint }]) => entryPoint && basename(entryPoint) === mainModule)?.[0] ??
    entryPath;
  const first = loadedFirst(metafile, mainPath, loadedFirst(metafile, entryPath));
  const { files: outputFiles, main } = await firstInOne(
    split,
    {
      entry: outfile,
      main: resolve(project, mainPath),
      first: new Set([...first].map((path) => resolve(project, path))),
    },
    { ...options, ...(split.some(requires) && { banner: { js: requireForCommonJs } }) },
  );
  const isEntry = (path: string): boolean => path.startsWith(outfile);
  for (const { path, contents } of outputFiles.toSorted(
    (one, other) => Number(isEntry(one.path)) - Number(isEntry(other.path)),
  )) {
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, contents);
  }
  const isOfFirst = (path: string): boolean => [outfile, main].includes(path);
  const weigh = (isFirst: boolean): number =>
    outputFiles
      .filter(({ path }) => path.endsWith('.mjs') && isOfFirst(path) === isFirst)
      .reduce((sum, { contents }) => sum + contents.byteLength, 0);
  return {
    bytes: weigh(true),
    laterBytes: weigh(false),
    files: outputFiles.map(({ path }) => relative(folder, path)),
    // What a plugin wrote is no file: it has the name of its namespace before its own.
    madeOf: Object.keys(metafile.inputs).filter((path) => !path.includes(':')),
    firstMadeOf: modules.flatMap(([path, { inputs }]) =>
      first.has(path) ? Object.keys(inputs) : [],
    ),
  };
}

const madeOfFile = join(project, 'dist/function-made-of.json');

/** What tells whether files are still those that something was made of. */
const stateOf = (
  files: readonly string[],
): Promise<readonly (readonly [string, number, number])[]> =>
  Promise.all(
    files.map(async (file) => {
      const { mtimeMs, size } = await stat(join(project, file));
      return [file, mtimeMs, size] as const;
    }),
  );

async function isFunctionCurrent(): Promise<boolean> {
  try {
    await stat(functionFile);
    const before: unknown = JSON.parse(await readFile(madeOfFile, 'utf8'));
    const files = v.parse(v.array(v.tuple([v.string(), v.number(), v.number()])), before);
    return isDeepStrictEqual(await stateOf(files.map(([file]) => file)), files);
  } catch {
    return false;
  }
}

/**
 * Builds the function where `npm run build` puts it, unless that was done and nothing that it is made
 * of has changed.
 * @throws as `bundleFunction`
 */
export async function ensureFunction(): Promise<void> {
  await ensureLearnt();
  if (await isFunctionCurrent()) return;
  const { madeOf } = await bundleFunction(functionFile);
  const state = await stateOf([
    ...madeOf,
    'tools/bundle.ts',
    'tools/lean-sdk.ts',
    'tools/lean-ask.ts',
    'tools/first-in-one.ts',
  ]);
  await writeWhole(madeOfFile, Buffer.from(JSON.stringify(state)));
}

/** The modules that are loaded with an output, itself included. */
function loadedFirst({ outputs }: Metafile, path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { path: next, kind } of outputs[path]?.imports ?? []) {
    if (kind === 'import-statement') loadedFirst({ inputs: {}, outputs }, next, seen);
  }
  return seen;
}

/** Whether CommonJS in a module requires Node's own modules, which an ES module has to provide. */
const requires = ({ path, text }: OutputFile): boolean =>
  path.endsWith('.mjs') && text.includes('Dynamic require of');
const requireForCommonJs =
  "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/**
 * Has Node's own modules required, not imported: for an import Node looks up all that a module exports,
 * which loads what nobody uses (`node:http` alone brings all of undici in Node 24). One that nothing
 * uses is dropped.
 */
const builtins: Plugin = {
  name: 'builtins',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^(node:)?[a-z_/0-9]+$/ }, ({ path, kind, namespace }) => {
      if (!builtinModules.includes(path.replace(/^node:/, ''))) return undefined;
      const isImported = kind === 'import-statement' || kind === 'dynamic-import';
      return namespace === 'builtin' || !isImported
        ? { path, external: true }
        : { path: `node:${path.replace(/^node:/, '')}`, namespace: 'builtin', sideEffects: false };
    });
    onLoad({ filter: /^/, namespace: 'builtin' }, async ({ path }) => {
      const names = Object.keys(await import(path)).filter((name) => name !== 'default');
      const exported = names.map(
        (name) => `export const ${name} = /* @__PURE__ */ (() => all.${name})();`,
      );
      return {
        contents: `const all = require(${JSON.stringify(path)});\nexport default all;\n${exported.join('\n')}`,
      };
    });
  },
};

async function writeWhole(path: string, contents: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  await writeFile(temporary, contents);
  await rename(temporary, path);
}

/** Removes from a folder what builds before left there. */
export async function removeAllBut(files: readonly string[], folder: string): Promise<void> {
  const kept = new Set(files);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !kept.has(relative(folder, path))) await rm(path);
  }
}
