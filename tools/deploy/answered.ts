import { coachStackName, homeRegion, namesIn, skillStackName } from '../../infra/names.ts';
import { type AlexaRegion, awsRegions, type Settings } from '../../infra/settings.ts';
import { alexa, aliasOf, type Cloud } from './cloud.ts';
import { Stopped } from './stopped.ts';

const everyRegion = Object.keys(awsRegions) as readonly AlexaRegion[];

/** A skill that is answered in one of the AWS regions. */
export interface Answered {
  readonly region: string;
  readonly skillId: string;
}

/**
 * Which skills a stage answers now, in all regions and not only in those of the settings: a skill
 * that is answered is one that Alexa may call the function for.
 */
export async function answeredNow(cloud: Cloud, { stage }: Settings): Promise<readonly Answered[]> {
  const found: Answered[] = [];
  for (const region of Object.values(awsRegions)) {
    for (const { principal, skillId } of await cloud.permissions(region, aliasOf(namesIn(stage)))) {
      if (principal === alexa && skillId !== undefined) found.push({ region, skillId });
    }
  }
  return found;
}

/**
 * Stops what would have runners of the skill that is answered now find it gone.
 * @param next the skill that would be answered; undefined for none, or for one that is still to be made
 * @throws {Stopped} in one line
 */
export async function keepSkill(
  cloud: Cloud,
  settings: Settings,
  now: readonly Answered[],
  next: string | undefined,
): Promise<void> {
  const lost = now.find(({ skillId }) => skillId !== next);
  if (lost === undefined) return;
  const instead =
    next ?? (settings.skill.from === 'deploy' ? 'a new one, made for it' : 'none at all');
  throw new Stopped(
    `${lost.region} answers the skill ${lost.skillId}, and these settings would answer ${instead}, so that whoever has it would hear nothing: ${await cure(cloud, settings, lost.skillId)}, or add --replace-skill to give it up. Nothing was touched.`,
  );
}

async function cure(cloud: Cloud, settings: Settings, lost: string): Promise<string> {
  const name = skillStackName(settings.stage);
  for (const region of everyRegion) {
    const made = await cloud.stack(awsRegions[region], name);
    if (made?.outputs['SkillId'] !== lost) continue;
    if (awsRegions[region] === homeRegion(settings)) return 'put alexa back in place of skillId';
    return `its stack is in ${awsRegions[region]}, so put ${region} first among the regions again`;
  }
  return `give it as skillId again, without alexa`;
}

/** What is still deployed in regions that the settings no longer name, a line each. */
export async function droppedRegions(cloud: Cloud, settings: Settings): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const region of everyRegion) {
    if (settings.regions.includes(region)) continue;
    const name = coachStackName(settings.stage, region);
    if ((await cloud.stack(awsRegions[region], name)) === undefined) continue;
    lines.push(
      `${region} is no longer among the regions, but ${name} is still in ${awsRegions[region]}: its runners will be answered from ${homeRegion(settings)}, which does not know them. Put ${region} back; or, once nobody needs it, delete that stack in the CloudFormation console (its table stays).`,
    );
  }
  return lines;
}
