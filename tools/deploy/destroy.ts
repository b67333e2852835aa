import { createInterface } from 'node:readline/promises';
import { namesIn } from '../../infra/names.ts';
import { createCloud } from './aws.ts';
import { readCommandLine, runCommand } from './command-line.ts';
import { destroy } from './destruction.ts';
import { showProgress } from './progress.ts';
import { Stopped } from './stopped.ts';

await runCommand(async () => {
  const { settings, flags } = readCommandLine(process.argv.slice(2), [
    'yes',
    'with-table',
    'yes-with-table',
  ]);
  const { stage } = settings;
  const { tableName } = namesIn(stage);
  if (!flags.yes) {
    await confirm(`This takes the ${stage} stage down. Type its name to go on: `, stage, '--yes');
  }
  // Told twice: by the option, and once more.
  if (flags['with-table'] && !flags['yes-with-table']) {
    await confirm(
      `What every runner did is deleted for good. Type ${tableName} to go on: `,
      tableName,
      '--yes-with-table',
    );
  }
  await destroy({
    settings,
    withTables: flags['with-table'],
    cloud: createCloud(),
    progress: showProgress(),
  });
});

/** @throws {Stopped} when the answer is another one, or nobody is there to ask */
async function confirm(question: string, answer: string, option: string): Promise<void> {
  if (!process.stdin.isTTY) {
    throw new Stopped(`Nobody is there to confirm it: add ${option}. Nothing was touched.`);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const typed = await terminal.question(question);
  terminal.close();
  if (typed.trim() !== answer) throw new Stopped('That was another name: nothing was touched.');
}
