import { coachStackName, homeRegion, namesIn, skillStackName } from '../../infra/names.ts';
import { awsRegions, type Settings } from '../../infra/settings.ts';
import type { Cloud } from './cloud.ts';
import type { Run } from './commands.ts';
import { look } from './found.ts';
import type { Progress } from './progress.ts';
import { smokeTest } from './smoke-test.ts';
import type { Source } from './source.ts';
import { Stopped } from './stopped.ts';

interface Deployment {
  readonly settings: Settings;
  /** Where the settings were read from. */
  readonly settingsFile: string;
  readonly withChecks: boolean;
  /** Whether another skill than the one that is answered now may be answered, or none. */
  readonly replacesSkill: boolean;
  /** What was last committed, as far as that is known. */
  readonly source: Source | undefined;
  /** @throws {Stopped} when the owner does not agree */
  readonly agree: () => Promise<void>;
  readonly cloud: Cloud;
  readonly run: Run;
  readonly progress: Progress;
}

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
  if (settings.stage === 'prod') {
    await tellWhatIsMeant(deployment, found.madeSkillId);
    await deployment.agree();
  }

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
    await tryIt(deployment, awsRegions[region], skillId);
    progress.note(
      skillId === undefined
        ? `${awsRegions[region]}: refuses everybody, as it should without a skill`
        : `${awsRegions[region]}: answers, remembers and forgets`,
    );
  }
  const { alarmEmail } = settings;
  progress.note(
    alarmEmail === undefined
      ? 'Nobody is told of a fault: alarmEmail names no address.'
      : `Faults are mailed to ${alarmEmail}: each region asks once by mail whether that is welcome, and is silent until somebody confirms it.`,
  );
  await tellWhatIsNext(deployment, skillId);
}

/** @throws {Stopped} in one line, which in prod names the way back */
async function tryIt(
  { settings: { stage }, cloud }: Deployment,
  region: string,
  skillId: string | undefined,
): Promise<void> {
  try {
    await smokeTest(cloud, { ...namesIn(stage), region, skillId });
  } catch (error) {
    if (!(error instanceof Stopped) || stage !== 'prod') throw error;
    throw new Stopped(
      `${error.message} The version before answers again after "npm run rollback -- --stage ${stage}".`,
    );
  }
}

const assembly = 'cdk.out';

/** So that nobody deploys to another account, or something else, than they have in mind. */
async function tellWhatIsMeant(
  { settings, source, cloud, progress }: Deployment,
  madeSkillId: string | undefined,
): Promise<void> {
  const { skill, stage } = settings;
  const account = await cloud.account(homeRegion(settings));
  const skillId = skill.from === 'owner' ? skill.skillId : madeSkillId;
  progress.note(`Stage: ${stage}`);
  progress.note(`Account: ${account ?? 'one that the CDK was never used in'}`);
  progress.note(`Regions: ${settings.regions.map((region) => awsRegions[region]).join(', ')}`);
  progress.note(`Commit: ${source?.commit ?? 'unknown'}`);
  progress.note(
    `Skill: ${skillId ?? (skill.from === 'deploy' ? 'a new one, made by this' : 'none yet')}`,
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
  { settings: { stage }, settingsFile, source, run }: Deployment,
  madeSkillId: string | undefined,
): Promise<void> => {
  const context = [`stage=${stage}`, `settings=${settingsFile}`];
  if (source !== undefined) {
    context.push(`commit=${source.commit}${source.isChanged ? ' and changes' : ''}`);
  }
  if (madeSkillId !== undefined) context.push(`madeSkillId=${madeSkillId}`);
  else context.push('mayAnswerNobody=true');
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
