import { coachStackName, namesIn, skillStackName } from '../../infra/names.ts';
import { type AlexaRegion, awsRegions, type Settings } from '../../infra/settings.ts';
import type { Cloud } from './cloud.ts';
import type { Progress } from './progress.ts';

interface Destruction {
  readonly settings: Settings;
  /** Whether what runners did goes too, which cannot be undone. */
  readonly withTables: boolean;
  readonly cloud: Cloud;
  readonly progress: Progress;
}

const everyRegion = Object.keys(awsRegions) as readonly AlexaRegion[];

/**
 * Takes a stage down in every region, those included that are no longer in the settings. The tables
 * stay, with all that runners did, and the next deployment takes them up again; unless they are to
 * go too. What is gone already is passed over, so that it can be run again after an interruption.
 * @throws {Stopped} in one line
 */
export async function destroy(destruction: Destruction): Promise<void> {
  const { settings, withTables, progress } = destruction;
  const { stage } = settings;
  // The skill first: as long as it is there it calls the functions.
  const regions = Object.values(awsRegions);
  for (const region of regions) await deleteStack(destruction, region, skillStackName(stage));
  for (const region of everyRegion) {
    await deleteStack(destruction, awsRegions[region], coachStackName(stage, region));
  }
  for (const region of regions) await deleteTable(destruction, region);
  progress.note(
    stage === 'prod' && settings.skill.from === 'deploy'
      ? 'Done. The skill itself stays with Alexa, since runners may have enabled it: delete it in the developer console, or keep it by giving its id as skillId in place of alexa.'
      : 'Done.',
  );
  if (!withTables) {
    progress.note('Tables that were kept are taken up again by the next "npm run deploy".');
  }
}

async function deleteStack(
  { cloud, progress }: Destruction,
  region: string,
  name: string,
): Promise<void> {
  if ((await cloud.stack(region, name)) === undefined) return;
  progress.step(`Deleting ${name} in ${region}`);
  let told: number | undefined;
  await cloud.deleteStack(region, name, (left) => {
    if (left !== told) progress.note(`${left} left`);
    told = left;
  });
}

async function deleteTable(
  { settings, withTables, cloud, progress }: Destruction,
  region: string,
): Promise<void> {
  const { tableName } = namesIn(settings.stage);
  if (!(await cloud.hasTable(region, tableName))) return;
  if (!withTables) {
    progress.note(`The table ${tableName} in ${region} was kept.`);
    return;
  }
  progress.step(`Deleting the table ${tableName} in ${region}`);
  await cloud.deleteTable(region, tableName);
}
