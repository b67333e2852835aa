import { coachStackName, homeRegion, namesIn, skillStackName } from '../../infra/names.ts';
import { awsRegions, type Settings } from '../../infra/settings.ts';
import { secretFields } from '../../infra/skill-stack.ts';
import type { Cloud, DeployedStack } from './cloud.ts';
import type { Run } from './commands.ts';
import type { Progress } from './progress.ts';
import { smokeTest } from './smoke-test.ts';
import { Stopped } from './stopped.ts';

interface Deployment {
  readonly settings: Settings;
  /** Where the settings were read from. */
  readonly settingsFile: string;
  readonly withChecks: boolean;
  readonly cloud: Cloud;
  readonly run: Run;
  readonly progress: Progress;
}

/** The stack by which the CDK has a region ready for deployments. */
const toolkit = 'CDKToolkit';

/**
 * Deploys a stage. Where the skill is made here too, that takes two passes, for a skill is made
 * only with an endpoint that Alexa may call, and has an id only afterwards: the first makes it in
 * front of a function that refuses everybody, the second tells the function the id and lets in that
 * one skill. How far an earlier deployment came is read from its stacks: one that was interrupted
 * between the passes is finished.
 * @throws {Stopped} in one line; whatever was deployed until then refuses or answers as it should
 */
export async function deploy(deployment: Deployment): Promise<void> {
  const { settings, withChecks, run, progress } = deployment;
  progress.step('Looking at what there is');
  const found = await look(deployment);

  progress.step('Building');
  await build(deployment);
  if (withChecks) {
    progress.step('Checking');
    await run(
      { kind: 'npm', arguments: ['run', '--silent', 'check'] },
      'The checks failed, see above: nothing was deployed.',
    );
  }
  progress.step('Synthesizing');
  await synthesize(deployment, found.madeSkillId);
  if (found.unprepared.length > 0) {
    progress.step(`Preparing for the CDK: ${found.unprepared.join(', ')}`);
    await run(
      { kind: 'cdk', arguments: ['bootstrap', '--app', assembly] },
      'A region could not be prepared, see above: nothing of the coach was deployed.',
    );
  }
  progress.step('What will change');
  await run(
    { kind: 'cdk', arguments: ['diff', '--app', assembly, '--method', 'template'] },
    'The difference could not be shown, see above: nothing was deployed.',
  );

  progress.step(deploying(settings, found.madeSkillId));
  await deployPass(deployment, found.takesUpTable);
  const madeSkillId = await skillMadeBy(deployment);
  if (madeSkillId !== found.madeSkillId) {
    progress.step(`Deploying again, for the skill ${madeSkillId} alone${shift(settings)}`);
    await synthesize(deployment, madeSkillId);
    await deployPass(deployment, false);
  }

  progress.step('Trying it');
  const skillId = settings.skill.from === 'deploy' ? madeSkillId : settings.skill.skillId;
  for (const region of settings.regions) {
    await smokeTest(deployment.cloud, {
      ...namesIn(settings.stage),
      region: awsRegions[region],
      skillId,
    });
    progress.note(
      skillId === undefined
        ? `${awsRegions[region]}: refuses everybody, as it should without a skill`
        : `${awsRegions[region]}: answers, remembers and forgets`,
    );
  }
  await tellWhatIsNext(deployment, skillId);
}

const assembly = 'cdk.out';

interface Found {
  readonly madeSkillId: string | undefined;
  /** The regions that the CDK was never used in. */
  readonly unprepared: readonly string[];
  /** Whether a table is there that no stack has. */
  readonly takesUpTable: boolean;
}

async function look(deployment: Deployment): Promise<Found> {
  const { settings, cloud, progress } = deployment;
  const { stage, skill } = settings;
  const unprepared: string[] = [];
  let takesUpTable = false;
  for (const region of settings.regions) {
    const awsRegion = awsRegions[region];
    if ((await cloud.stack(awsRegion, toolkit)) === undefined) unprepared.push(awsRegion);
    const name = coachStackName(stage, region);
    const stack = ready(name, awsRegion, await cloud.stack(awsRegion, name));
    const { tableName } = namesIn(stage);
    if (stack === undefined && (await cloud.hasTable(awsRegion, tableName))) {
      takesUpTable = true;
      progress.note(`The table ${tableName} was kept in ${awsRegion}: it is taken up again.`);
    }
  }
  if (skill.from === 'owner') return { madeSkillId: undefined, unprepared, takesUpTable };
  await checkSecret(deployment, skill.secretName);
  const name = skillStackName(stage);
  const region = homeRegion(settings);
  const made = ready(name, region, await cloud.stack(region, name));
  return { madeSkillId: made?.outputs['SkillId'], unprepared, takesUpTable };
}

/** The stack, if it is one that can be gone on with. */
function ready(
  name: string,
  region: string,
  stack: DeployedStack | undefined,
): DeployedStack | undefined {
  const status = stack?.status ?? '';
  if (status.endsWith('_IN_PROGRESS') && status !== 'REVIEW_IN_PROGRESS') {
    throw new Stopped(
      `${name} is being changed in ${region} (${status}): wait until that is over, then deploy again.`,
    );
  }
  if (status === 'UPDATE_ROLLBACK_FAILED' || status === 'DELETE_FAILED') {
    throw new Stopped(
      `${name} is stuck in ${region} (${status}): open it in the CloudFormation console, choose "${status === 'DELETE_FAILED' ? 'Delete' : 'Continue update rollback'}", then deploy again.`,
    );
  }
  // What failed at its creation is deleted and made anew: it has made nothing to go on with.
  const neverWas = ['REVIEW_IN_PROGRESS', 'ROLLBACK_COMPLETE', 'ROLLBACK_FAILED'].includes(status);
  return neverWas ? undefined : stack;
}

async function checkSecret({ settings, cloud }: Deployment, name: string): Promise<void> {
  const region = homeRegion(settings);
  const fields = await cloud.secretFields(region, name);
  const lacking = secretFields.filter((field) => !fields?.includes(field));
  if (lacking.length === 0) return;
  const [wrong, verb] =
    fields === undefined
      ? [`There is no secret ${name} in ${region}`, 'create-secret --name']
      : [
          `The secret ${name} in ${region} lacks ${lacking.join(', ')}`,
          'put-secret-value --secret-id',
        ];
  throw new Stopped(
    `${wrong}: run aws secretsmanager ${verb} ${name} --region ${region} --secret-string '{"clientId":"...","clientSecret":"...","refreshToken":"..."}' with the values of a Login with Amazon security profile and "ask util generate-lwa-tokens".`,
  );
}

const build = (
  { settings, run }: Deployment,
  endpoint?: Readonly<Record<'SKILL_ENDPOINT', string>>,
): Promise<void> =>
  run(
    {
      kind: 'npm',
      arguments: ['run', '--silent', 'build'],
      environment: {
        STAGE: settings.stage,
        PRIVACY_POLICY_URL: settings.privacyPolicyUrl,
        TERMS_OF_USE_URL: settings.termsOfUseUrl ?? '',
        TIMERS_OPEN_SKILL: String(settings.timersOpenSkill),
        SKILL_ENDPOINT: endpoint?.SKILL_ENDPOINT ?? '',
      },
    },
    'The build failed, see above: nothing was deployed.',
  );

const synthesize = (
  { settings: { stage }, settingsFile, run }: Deployment,
  madeSkillId: string | undefined,
): Promise<void> => {
  const context = [`stage=${stage}`, `settings=${settingsFile}`];
  if (madeSkillId !== undefined) context.push(`madeSkillId=${madeSkillId}`);
  return run(
    {
      kind: 'cdk',
      arguments: [
        ...['synth', '--quiet', '--output', assembly],
        ...context.flatMap((each) => ['--context', each]),
      ],
    },
    'The templates could not be made, see above: nothing more was deployed.',
  );
};

const shift = ({ stage }: Settings): string =>
  stage === 'prod' ? ', a tenth of the requests first, for five minutes' : '';

const deploying = (settings: Settings, madeSkillId: string | undefined): string =>
  settings.skill.from === 'deploy' && madeSkillId === undefined
    ? 'Deploying, and making the skill'
    : `Deploying${shift(settings)}`;

const deployPass = ({ run }: Deployment, takesUpTable: boolean): Promise<void> =>
  run(
    {
      kind: 'cdk',
      arguments: [
        ...['deploy', '--app', assembly, '--all', '--require-approval', 'never'],
        ...['--progress', 'events'],
        ...(takesUpTable ? ['--import-existing-resources'] : []),
      ],
    },
    'The deployment failed, and what was begun was rolled back: see above for the first error, put it right, and run "npm run deploy" again, which goes on from here.',
  );

async function skillMadeBy({ settings, cloud }: Deployment): Promise<string | undefined> {
  if (settings.skill.from === 'owner') return undefined;
  const name = skillStackName(settings.stage);
  const made = (await cloud.stack(homeRegion(settings), name))?.outputs['SkillId'];
  if (made === undefined) {
    throw new Stopped(`${name} was deployed but tells no SkillId: run "npm run deploy" again.`);
  }
  return made;
}

async function tellWhatIsNext(deployment: Deployment, skillId: string | undefined): Promise<void> {
  const { settings, cloud, progress } = deployment;
  if (settings.skill.from === 'deploy') {
    progress.note(
      `Done. The skill ${skillId} is in development: try it at developer.amazon.com/alexa/console/ask, and submit it there.`,
    );
    return;
  }
  const [home] = settings.regions;
  const stack = await cloud.stack(homeRegion(settings), coachStackName(settings.stage, home));
  const endpoint = stack?.outputs['FunctionArn'] ?? '';
  await build(deployment, { SKILL_ENDPOINT: endpoint });
  progress.note(
    skillId === undefined
      ? 'Done, without a skill. Run "ask deploy --target skill-metadata", write the id it gives into the settings as skillId, and deploy again.'
      : 'Done. The skill package is in dist/skill-package: "ask deploy --target skill-metadata" brings the skill up to date.',
  );
}
