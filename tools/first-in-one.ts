import { createHash } from 'node:crypto';
import { dirname, join, relative, resolve } from 'node:path';
import { type BuildOptions, build, type OutputFile, type Plugin } from 'esbuild';
import { parseSync } from 'oxc-parser';

/** The modules of a bundle that esbuild has split, by their paths. */
type Modules = ReadonlyMap<string, string>;

/** How the entry calls what it hands on, by the names in each module that is put into it. */
type HandedOn = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What modules loaded later import of those loaded first. */
function handOn(modules: Modules, first: ReadonlySet<string>): HandedOn {
  const handed = new Map<string, Map<string, string>>();
  let count = 0;
  for (const [path, code] of modules) {
    if (first.has(path)) continue;
    for (const { moduleRequest, entries } of parseSync(path, code).module.staticImports) {
      const from = resolve(dirname(path), moduleRequest.value);
      if (!first.has(from)) continue;
      const names = handed.get(from) ?? new Map<string, string>();
      handed.set(from, names);
      for (const { importName } of entries) {
        if (!importName.name || names.has(importName.name)) continue;
        count += 1;
        names.set(importName.name, `_${count}`);
      }
    }
  }
  return handed;
}

/** Exports from another module under other names. */
const passOn = (names: readonly (readonly [string, string])[], address: string): string =>
  `export { ${names.map(([name, as]) => `${name} as ${as}`).join()} } from ${JSON.stringify(address)};`;

/**
 * Puts what is loaded first into one file. Splitting makes a file of every set of modules that the same
 * parts share, and each costs a cold start its finding, reading and linking. What is loaded later
 * imports from the main module instead, which must be imported by one address alone.
 * @param split what esbuild made, source maps beside the modules
 * @param entry the entry among them
 * @param main the module that the entry imports at once; the entry itself where it is all there is. An
 * entry before it has what it needs for itself: it can't be waited for and imported from.
 * @param first the modules that are loaded with the two, themselves included
 * @param options how the modules are written
 * @returns the modules as they are to be kept, and where the main one is among them
 */
export async function firstInOne(
  split: readonly OutputFile[],
  { entry, main, first }: { entry: string; main: string; first: ReadonlySet<string> },
  options: BuildOptions,
): Promise<{ readonly files: readonly OutputFile[]; readonly main: string }> {
  const texts = new Map(split.map(({ path, text }) => [path, text]));
  const modules: Modules = new Map([...texts].filter(([path]) => path.endsWith('.mjs')));
  const handed = handOn(modules, first);
  const folder = dirname(entry);
  // What a module says of others changes with them, and so does its name.
  const all = [JSON.stringify(options), ...modules.values()].join('\n');
  const stamp = createHash('sha256').update(all).digest('hex').slice(0, 8);
  const placed = (path: string): string =>
    path === entry ? path : path.replace(/\.mjs$/, `-${stamp}.mjs`);
  const nameOf = (path: string): string => relative(folder, placed(path)).replace(/\.mjs$/, '');
  const addressOf = (from: string, to: string): string => {
    const address = relative(from, placed(to)).replaceAll('\\', '/');
    return address.startsWith('.') ? address : `./${address}`;
  };
  const inOne: Plugin = {
    name: 'first-in-one',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^whole$/ }, () => ({ path: main, namespace: 'whole' }));
      onResolve({ filter: /^\.|^[/\\]|^[A-Z]:/ }, ({ path, importer, namespace, kind }) => {
        if (kind === 'entry-point') return { path };
        if (namespace === 'handed') return { path, external: true };
        const to = resolve(dirname(importer), path);
        const isOfFirst = namespace === 'whole' || first.has(importer);
        if (first.has(to) && kind !== 'dynamic-import') {
          return isOfFirst ? { path: to } : { path: to, namespace: 'handed' };
        }
        const from = isOfFirst && importer !== entry ? dirname(main) : dirname(importer);
        return { path: addressOf(from, to), external: true };
      });
      onLoad({ filter: /^/, namespace: 'whole' }, () => ({
        contents: [
          `export * from ${JSON.stringify(main)};`,
          ...[...handed].map(([path, names]) => passOn([...names], path)),
        ].join('\n'),
        resolveDir: folder,
      }));
      onLoad({ filter: /^/, namespace: 'handed' }, ({ path }) => ({
        contents: passOn(
          [...(handed.get(path) ?? [])].map(([name, as]) => [as, name]),
          addressOf(join(folder, 'chunks'), main),
        ),
      }));
      onLoad({ filter: /\.mjs$/ }, ({ path }) => {
        const map = Buffer.from(texts.get(`${path}.map`) ?? '{}').toString('base64');
        const code = (modules.get(path) ?? '').replace(/\n\/\/# sourceMappingURL=.*\n?$/, '');
        return {
          contents: `${code}\n//# sourceMappingURL=data:application/json;base64,${map}\n`,
        };
      });
    },
  };
  const { outputFiles = [] } = await build({
    ...options,
    entryPoints: [
      ...(main === entry ? [] : [{ in: entry, out: nameOf(entry) }]),
      { in: 'whole', out: nameOf(main) },
      ...[...modules.keys()]
        .filter((path) => !first.has(path))
        .map((path) => ({ in: path, out: nameOf(path) })),
    ],
    bundle: true,
    write: false,
    plugins: [inOne],
  });
  return { files: outputFiles, main: placed(main) };
}
