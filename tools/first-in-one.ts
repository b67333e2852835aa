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
 * imports from the entry instead, which must be imported by one address alone.
 * @param split what esbuild made, source maps beside the modules
 * @param entry the entry among them
 * @param first the modules that are loaded with the entry, itself included
 * @param options how the modules are written
 */
export async function firstInOne(
  split: readonly OutputFile[],
  entry: string,
  first: ReadonlySet<string>,
  options: BuildOptions,
): Promise<readonly OutputFile[]> {
  const texts = new Map(split.map(({ path, text }) => [path, text]));
  const modules: Modules = new Map([...texts].filter(([path]) => path.endsWith('.mjs')));
  const handed = handOn(modules, first);
  const folder = dirname(entry);
  const nameOf = (path: string): string => relative(folder, path).replace(/\.mjs$/, '');
  const addressOf = (from: string, to: string): string => {
    const address = relative(from, to).replaceAll('\\', '/');
    return address.startsWith('.') ? address : `./${address}`;
  };
  const inOne: Plugin = {
    name: 'first-in-one',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^whole$/ }, () => ({ path: entry, namespace: 'whole' }));
      onResolve({ filter: /^\.|^[/\\]|^[A-Z]:/ }, ({ path, importer, namespace, kind }) => {
        if (kind === 'entry-point') return { path };
        if (namespace === 'handed') return { path, external: true };
        const to = resolve(dirname(importer), path);
        const isOfFirst = namespace === 'whole' || first.has(importer);
        if (first.has(to)) return isOfFirst ? { path: to } : { path: to, namespace: 'handed' };
        const from = isOfFirst ? folder : dirname(importer);
        return { path: addressOf(from, to), external: true };
      });
      onLoad({ filter: /^/, namespace: 'whole' }, () => ({
        contents: [
          `export * from ${JSON.stringify(entry)};`,
          ...[...handed].map(([path, names]) => passOn([...names], path)),
        ].join('\n'),
        resolveDir: folder,
      }));
      onLoad({ filter: /^/, namespace: 'handed' }, ({ path }) => ({
        contents: passOn(
          [...(handed.get(path) ?? [])].map(([name, as]) => [as, name]),
          addressOf(join(folder, 'chunks'), entry),
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
      { in: 'whole', out: nameOf(entry) },
      ...[...modules.keys()]
        .filter((path) => !first.has(path))
        .map((path) => ({ in: path, out: nameOf(path) })),
    ],
    bundle: true,
    write: false,
    plugins: [inOne],
  });
  return outputFiles;
}
