import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import createSpinner from 'yocto-spinner';
import { bundleFunction, functionFile } from '../tools/bundle.ts';
import { measureBlock } from './block.ts';
import { measureBundleSize } from './bundle-size.ts';
import { measureColdStart } from './cold-start.ts';
import type { Figure, Measure } from './figure.ts';
import { measureGrowth } from './growth.ts';
import { measurePage } from './page.ts';
import { aboveBudget, markdownOf, tableOf } from './table.ts';
import { measureWarmTurn } from './warm-turn.ts';

/** What is measured, in order. */
const measures: readonly Measure[] = [
  measureBundleSize,
  measureColdStart,
  measureWarmTurn,
  measureBlock,
  measureGrowth,
  measurePage,
];

const project = new URL('..', import.meta.url);
const results = new URL('dist/bench.json', project);

// Advice to update Node, which would break into the table.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

const { runs, isWritten } = readOptions();
installContestants();
const spinner = createSpinner({ text: 'bundling' }).start();
try {
  const { bytes } = await bundleFunction(functionFile);
  const figures: Figure[] = [];
  for (const measure of measures) {
    figures.push(
      ...(await measure({
        bundle: functionFile,
        firstBytes: bytes,
        runs,
        progress(text) {
          spinner.text = text;
        },
      })),
    );
  }
  spinner.stop();
  console.log(tableOf(figures));
  const above = aboveBudget(figures);
  if (above.length > 0) {
    console.error(`Above what is granted: ${above.map(({ name }) => name).join('; ')}`);
    process.exitCode = 1;
  }
  if (isWritten) await write(figures);
  await mkdir(new URL('.', results), { recursive: true });
  await writeFile(
    results,
    `${JSON.stringify({ at: new Date(), node: process.version, runs, figures }, null, 2)}\n`,
  );
} catch (error) {
  spinner.stop();
  console.error(`The bench stopped: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

function readOptions(): { readonly runs: number; readonly isWritten: boolean } {
  try {
    const { values } = parseArgs({
      options: { runs: { type: 'string', default: '15' }, write: { type: 'boolean' } },
    });
    if (/^[1-9]\d*$/.test(values.runs)) {
      return { runs: Number(values.runs), isWritten: values.write === true };
    }
  } catch {
    // The same help as for a number that is none.
  }
  console.error(
    'Usage: npm run bench -- [--runs 15] [--write]: how many fresh processes of each kind, and whether docs/performance.md is to have the table',
  );
  process.exit(2);
}

/** Puts the table into its page, where the last one stood. */
async function write(figures: readonly Figure[]): Promise<void> {
  const page = new URL('docs/performance.md', project);
  const text = await readFile(page, 'utf8');
  const table = `<!-- bench -->\n\n${markdownOf(figures)}\n\nThe median of ${runs} runs on ${cpus()[0]?.model ?? 'a processor'}.\n\n<!-- /bench -->`;
  await writeFile(
    page,
    text.replace(/<!-- bench -->[\s\S]*<!-- \/bench -->/, () => table),
  );
}

/** The bench has dependencies of its own, which nothing but the bench needs. */
function installContestants(): void {
  const { status } = spawnSync('node', ['tools/ensure-installed.mjs', 'bench'], {
    cwd: fileURLToPath(project),
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
