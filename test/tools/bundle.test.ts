import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { bundleFunction, removeAllBut } from '../../tools/bundle.ts';

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

it('exports the handler from the function, within 500 KB, and counts the bytes it wrote', async () => {
  const outfile = join(folder, 'function', 'index.mjs');
  const { bytes, laterBytes, files } = await bundleFunction(outfile);
  expect(await filesIn(dirname(outfile))).toEqual(files.toSorted());
  expect(await weightOf(dirname(outfile))).toBe(bytes + laterBytes);
  expect(bytes).toBeGreaterThanOrEqual((await stat(outfile)).size);
  expect(bytes).toBeLessThanOrEqual(500_000);
  const environment = {
    ...process.env,
    TABLE_NAME: 'coach',
    ALLOW_ANY_SKILL: 'true',
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'id',
    AWS_SECRET_ACCESS_KEY: 'secret',
  };
  const print = `import(${JSON.stringify(pathToFileURL(outfile).href)}).then((m) => console.log(typeof m.handler))`;
  const { stdout } = await promisify(execFile)('node', ['-e', print], { env: environment });
  expect(stdout.trim()).toBe('function');
});

it('leaves out the search for credentials, profiles and browsers', async () => {
  const outfile = join(folder, 'lean', 'index.mjs');
  await bundleFunction(outfile, client);
  const { sources } = JSON.parse(await readFile(`${outfile}.map`, 'utf8'));
  const needless =
    /credential-provider|nested-clients|shared-ini-file-loader|bowser|endpoint-cache|event-streams\/(?!index)|endpoint\/bdd/;
  expect(sources.filter((path: string) => needless.test(path))).toEqual([]);
});

it('names its source map, in which the sources are found', async () => {
  const outfile = join(folder, 'mapped', 'index.mjs');
  await bundleFunction(outfile, client);
  expect(await readFile(outfile, 'utf8')).toMatch(/\n\/\/# sourceMappingURL=index\.mjs\.map\n$/);
  const { sources } = JSON.parse(await readFile(`${outfile}.map`, 'utf8'));
  expect(sources.join('\n')).toContain('lambda/record/dynamodb-client.ts');
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

it('loads the lexicon with the first free words, and not before', async () => {
  const outfile = join(folder, 'later', 'index.mjs');
  const { laterBytes } = await bundleFunction(outfile);
  const { sources } = JSON.parse(await readFile(`${outfile}.map`, 'utf8'));
  expect(sources.filter((path: string) => path.includes('hearing/lexicon/'))).toEqual([]);
  expect(laterBytes).toBeGreaterThan(50_000);
});

it('leaves nothing behind of the bundles before it', async () => {
  const outfile = join(folder, 'again', 'index.mjs');
  const { files } = await bundleFunction(outfile);
  await writeFile(join(dirname(outfile), 'chunks', 'of-before.mjs'), '');
  await removeAllBut(files, dirname(outfile));
  expect(await filesIn(dirname(outfile))).toEqual(files.toSorted());
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
