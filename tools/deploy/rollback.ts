import { createCloud } from './aws.ts';
import { readCommandLine, runCommand } from './command-line.ts';
import { confirm } from './confirm.ts';
import { showProgress } from './progress.ts';
import { turnBack } from './turning-back.ts';
import { createVersions } from './versions.ts';

await runCommand(async () => {
  const { settings, flags } = readCommandLine(process.argv.slice(2), ['yes']);
  const { stage } = settings;
  if (!flags.yes) {
    await confirm(`This turns the ${stage} stage back. Type its name to go on: `, stage, '--yes');
  }
  await turnBack({
    settings,
    cloud: createCloud(),
    versions: createVersions(),
    progress: showProgress(),
  });
});
