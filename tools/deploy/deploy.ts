import { refuseExamples } from '../../infra/settings.ts';
import { createCloud } from './aws.ts';
import { readCommandLine, runCommand } from './command-line.ts';
import { run } from './commands.ts';
import { confirm } from './confirm.ts';
import { deploy } from './deployment.ts';
import { showProgress } from './progress.ts';
import { readSource, requireMain } from './source.ts';

await runCommand(async () => {
  const { settings, settingsFile, flags } = readCommandLine(process.argv.slice(2), [
    'without-checks',
    'replace-skill',
    'yes',
  ]);
  const { stage } = settings;
  refuseExamples(settings);
  const source = await readSource();
  if (stage === 'prod') requireMain(source);
  await deploy({
    settings,
    settingsFile,
    withChecks: !flags['without-checks'],
    replacesSkill: flags['replace-skill'],
    source,
    async agree() {
      if (flags.yes) return;
      await confirm(`This is what runners have. Type ${stage} to go on: `, stage, '--yes');
    },
    cloud: createCloud(),
    run,
    progress: showProgress(),
  });
});
