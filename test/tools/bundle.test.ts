import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { bundleFunction, ensureFunction, functionFile, removeAllBut } from '../../tools/bundle.ts';

const client = join(import.meta.dirname, '../record/dynamodb-client-entry.ts');
const folder = await mkdtemp(join(tmpdir(), 'bundle-'));
afterAll(() => rm(folder, { recursive: true }));

/** Every file in a folder, however deep. */
async function filesIn(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)))
    .toSorted();
}

/** How many bytes of code there are in a folder, source maps left out. */
async function weightOf(path: string): Promise<number> {
  const modules = (await filesIn(path)).filter((file) => file.endsWith('.mjs'));
  const sizes = await Promise.all(modules.map(async (file) => (await stat(join(path, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

const ofFunction = join(folder, 'function', 'index.mjs');
const built = await bundleFunction(ofFunction);
const ofClient = join(folder, 'client', 'index.mjs');
await bundleFunction(ofClient, client);

/** The files that a bundle is made of, by its source map. */
const sourcesOf = async (bundle: string): Promise<readonly string[]> =>
  JSON.parse(await readFile(`${bundle}.map`, 'utf8')).sources;

it('exports the handler from the function, within 350 KB, and counts the bytes it wrote', async () => {
  const { bytes, laterBytes, files } = built;
  expect(await filesIn(dirname(ofFunction))).toEqual(files.toSorted());
  expect(await weightOf(dirname(ofFunction))).toBe(bytes + laterBytes);
  expect(bytes).toBeGreaterThanOrEqual((await stat(ofFunction)).size);
  expect(bytes).toBeLessThanOrEqual(350_000);
  const environment = {
    ...process.env,
    TABLE_NAME: 'coach',
    ALLOW_ANY_SKILL: 'true',
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'id',
    AWS_SECRET_ACCESS_KEY: 'secret',
  };
  const print = `import(${JSON.stringify(pathToFileURL(ofFunction).href)}).then((m) => console.log(typeof m.handler))`;
  const { stdout } = await promisify(execFile)('node', ['-e', print], { env: environment });
  expect(stdout.trim()).toBe('function');
});

it('leaves out the search for credentials, profiles and browsers', async () => {
  const needless =
    /credential-provider|nested-clients|shared-ini-file-loader|bowser|endpoint-cache|event-streams\/(?!index)|endpoint\/bdd/;
  expect((await sourcesOf(ofClient)).filter((path) => needless.test(path))).toEqual([]);
});

it('names its source map, in which the sources are found', async () => {
  expect(await readFile(ofClient, 'utf8')).toMatch(/\n\/\/# sourceMappingURL=index\.mjs\.map\n$/);
  expect((await sourcesOf(ofClient)).join('\n')).toContain('lambda/record/dynamodb-client.ts');
});

it('loads the lexicon with the first free words, and not before', () => {
  const { firstMadeOf } = built;
  expect(firstMadeOf.filter((path) => path.includes('hearing/lexicon/'))).toEqual([]);
  expect(built.laterBytes).toBeGreaterThan(50_000);
});

it('loads what draws with the first screen, and not before', () => {
  const drawing =
    /rooms\/[^/]+\/(?:[a-z-]*screen\.ts|screen\/|figures\/)|\/figure\.ts$|layouts\.ts$/;
  expect(built.firstMadeOf.filter((path) => drawing.test(path))).toEqual([]);
  expect(built.madeOf.filter((path) => drawing.test(path)).length).toBeGreaterThan(40);
});

it("loads the clients of Alexa's services with the first call to one, and not before", () => {
  const ofAsk = built.firstMadeOf.filter((path) => path.includes('/ask-sdk-'));
  expect(ofAsk.length).toBeGreaterThan(10);
  expect(ofAsk.filter((path) => /ask-sdk-model|ViewportUtils|ApiClient/.test(path))).toEqual([]);
  expect(built.madeOf).toContain('node_modules/ask-sdk-model/index.js');
});

it("requires Node's own modules, for an import of one loads what nobody uses", async () => {
  const folderOf = dirname(ofFunction);
  const modules = (await filesIn(folderOf)).filter((file) => file.endsWith('.mjs'));
  for (const file of modules) {
    const code = await readFile(join(folderOf, file), 'utf8');
    expect(code.replace(/import\{createRequire\}from'node:module';/, '')).not.toMatch(
      /\b(?:from|import\()\s*["']node:/,
    );
  }
  expect(await readFile(join(folderOf, 'index.mjs'), 'utf8')).toContain('("node:https")');
});

it('leaves nothing behind of the bundles before it', async () => {
  await writeFile(join(dirname(ofFunction), 'chunks', 'of-before.mjs'), '');
  await removeAllBut(built.files, dirname(ofFunction));
  expect(await filesIn(dirname(ofFunction))).toEqual(built.files.toSorted());
});

it('leaves one whole bundle and nothing else when several are made at once', async () => {
  const outfile = join(folder, 'at-once', 'index.mjs');
  const bundles = await Promise.all([1, 2, 3, 4].map(() => bundleFunction(outfile, client)));
  const weight = await weightOf(dirname(outfile));
  for (const { bytes, laterBytes, files } of bundles) {
    expect(bytes + laterBytes).toBe(weight);
    expect(await filesIn(dirname(outfile))).toEqual(files.toSorted());
  }
});

it('keeps the names of errors when minified', async () => {
  const entry = join(folder, 'error.ts');
  const errors = join(import.meta.dirname, '../../lambda/errors.ts');
  await writeFile(
    entry,
    `export * from ${JSON.stringify(errors)};\nimport ${JSON.stringify(client)};\n`,
  );
  const outfile = join(folder, 'errors', 'index.mjs');
  await bundleFunction(outfile, entry);
  const { VersionConflict } = await import(pathToFileURL(outfile).href);
  expect(new VersionConflict('met').name).toBe('VersionConflict');
});

it('refuses, naming the module, when the AWS SDK no longer has one that it replaces', async () => {
  const entry = join(folder, 'without-sdk.ts');
  await writeFile(entry, 'export const handler = () => {};\n');
  const outfile = join(folder, 'refused', 'index.mjs');
  await expect(bundleFunction(outfile, entry)).rejects.toThrow(
    'Nothing was bundled from @aws-sdk/client-dynamodb/dist-es/runtimeConfig.js',
  );
  await expect(stat(outfile)).rejects.toThrow('ENOENT');
});

it('builds the function anew once something that it is made of has changed, and only then', async () => {
  await ensureFunction();
  const builtAt = async () => (await stat(functionFile)).mtimeMs;
  const first = await builtAt();
  await ensureFunction();
  expect(await builtAt()).toBe(first);
  const part = join(import.meta.dirname, '../../lambda/skill.ts');
  const now = new Date();
  await utimes(part, now, now);
  await ensureFunction();
  expect(await builtAt()).toBeGreaterThan(first);
});

it('refuses, naming it, what the function newly uses of ask-sdk-core', async () => {
  const entry = join(folder, 'uses-more.ts');
  await writeFile(
    entry,
    `import { getLocale } from 'ask-sdk-core';\nimport ${JSON.stringify(client)};\ngetLocale({});\n`,
  );
  await expect(bundleFunction(join(folder, 'more', 'index.mjs'), entry)).rejects.toThrow(
    /No matching export in "lean-ask:core" for import "getLocale"/,
  );
});

it('loads one module for the first answer, from which the others take what it has', async () => {
  const folderOf = dirname(ofFunction);
  const codeOf = (file: string) => readFile(join(folderOf, file), 'utf8');
  const imported = (code: string) => code.matchAll(/(?:\bfrom|^import)\s*"(\.[^"]+)"/gm);
  expect([...imported(await codeOf('index.mjs'))]).toEqual([]);
  const chunks = (await filesIn(folderOf)).filter((file) => /chunks.*\.mjs$/.test(file));
  const [main = '', ...others] = chunks.filter((file) => /function-/.test(file));
  expect(others).toEqual([]);
  expect(await codeOf('index.mjs')).toContain(`import("./${main.replaceAll('\\', '/')}")`);
  expect([...imported(await codeOf(main))]).toEqual([]);
  const later = chunks.filter((file) => file !== main);
  const addresses = await Promise.all(
    later.map(async (file) =>
      [...imported(await codeOf(file))].map(([, address = '']) =>
        relative(folderOf, join(folderOf, dirname(file), address)),
      ),
    ),
  );
  expect(addresses.flat()).toContain(main);
  expect(addresses.flat().filter((file) => !chunks.includes(file))).toEqual([]);
});
