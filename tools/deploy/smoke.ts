import { homeRegion, namesIn, skillStackName } from '../../infra/names.ts';
import { awsRegions } from '../../infra/settings.ts';
import { createCloud } from './aws.ts';
import { readCommandLine, runCommand } from './command-line.ts';
import { smokeTest } from './smoke-test.ts';

await runCommand(async () => {
  const { settings } = readCommandLine(process.argv.slice(2), []);
  const { stage, skill, regions } = settings;
  const cloud = createCloud();
  const skillId =
    skill.from === 'owner'
      ? skill.skillId
      : (await cloud.stack(homeRegion(settings), skillStackName(stage)))?.outputs['SkillId'];
  for (const region of regions) {
    await smokeTest(cloud, { ...namesIn(stage), region: awsRegions[region], skillId });
    console.log(`${awsRegions[region]}: as it should be`);
  }
});
