import { refuseExamples } from '../../infra/settings.ts';
import { createCloud } from './aws.ts';
import { readCommandLine, runCommand } from './command-line.ts';
import { run } from './commands.ts';
import { deploy } from './deployment.ts';
import { showProgress } from './progress.ts';

await runCommand(async () => {
  const { settings, settingsFile, flags } = readCommandLine(process.argv.slice(2), [
    'without-checks',
  ]);
  refuseExamples(settings);
  await deploy({
    settings,
    settingsFile,
    withChecks: !flags['without-checks'],
    cloud: createCloud(),
    run,
    progress: showProgress(),
  });
});
