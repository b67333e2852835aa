import { namesIn } from '../../infra/names.ts';
import { createCloud } from './aws.ts';
import { readCommandLine, runCommand } from './command-line.ts';
import { confirm } from './confirm.ts';
import { destroy } from './destruction.ts';
import { showProgress } from './progress.ts';

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
