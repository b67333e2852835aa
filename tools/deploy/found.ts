import { coachStackName, homeRegion, namesIn, skillStackName } from '../../infra/names.ts';
import { awsRegions, type Settings } from '../../infra/settings.ts';
import { secretFields } from '../../infra/skill-stack.ts';
import { answeredNow, droppedRegions, keepSkill } from './answered.ts';
import { type Cloud, type DeployedStack, toolkit } from './cloud.ts';
import type { Progress } from './progress.ts';
import { Stopped } from './stopped.ts';

interface Looking {
  readonly settings: Settings;
  /** Whether another skill than the one that is answered now may be answered, or none. */
  readonly replacesSkill: boolean;
  readonly cloud: Cloud;
  readonly progress: Progress;
}

/** What an earlier deployment left. */
export interface Found {
  readonly madeSkillId: string | undefined;
  /** The regions that the CDK was never used in. */
  readonly unprepared: readonly string[];
  /** Whether a table is there that no stack has. */
  readonly takesUpTable: boolean;
}

/**
 * Looks at what there is, and whether it can be gone on with.
 * @throws {Stopped} in one line, before anything is touched
 */
export async function look(looking: Looking): Promise<Found> {
  const { settings, replacesSkill, cloud, progress } = looking;
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
  const madeSkillId = await skillMadeBefore(looking);
  const next = skill.from === 'owner' ? skill.skillId : madeSkillId;
  if (!replacesSkill) await keepSkill(cloud, settings, await answeredNow(cloud, settings), next);
  if (skill.from === 'deploy') await checkSecret(looking, skill.secretName);
  for (const line of await droppedRegions(cloud, settings)) progress.note(line);
  return { madeSkillId, unprepared, takesUpTable };
}

async function skillMadeBefore({ settings, cloud }: Looking): Promise<string | undefined> {
  if (settings.skill.from === 'owner') return undefined;
  const name = skillStackName(settings.stage);
  const region = homeRegion(settings);
  return ready(name, region, await cloud.stack(region, name))?.outputs['SkillId'];
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

async function checkSecret({ settings, cloud }: Looking, name: string): Promise<void> {
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
