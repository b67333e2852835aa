import { namesIn } from '../../infra/names.ts';
import { awsRegions, type Settings } from '../../infra/settings.ts';
import type { Cloud } from './cloud.ts';
import type { Progress } from './progress.ts';
import { smokeTest } from './smoke-test.ts';
import { Stopped } from './stopped.ts';
import type { Version, Versions } from './versions.ts';

interface TurningBack {
  readonly settings: Settings;
  readonly cloud: Cloud;
  readonly versions: Versions;
  readonly progress: Progress;
}

/**
 * Has every region of a stage answer by the version before the one that answers now, and tries it. A
 * version that answers another skill, or none, is passed over. A region without an older one is
 * named and stays as it is, so that it keeps no other from its cure.
 * @throws {Stopped} in one line that says which region answers what
 */
export async function turnBack({
  settings,
  cloud,
  versions,
  progress,
}: TurningBack): Promise<void> {
  const names = namesIn(settings.stage);
  const turned: { readonly region: string; readonly skillId: string | undefined }[] = [];
  const left: string[] = [];
  progress.step('Turning back');
  for (const region of settings.regions.map((each) => awsRegions[each])) {
    const live = await versions.live(region, names.functionName);
    const before = live && (await olderThan(versions, region, names.functionName, live));
    if (live === undefined) {
      left.push(`${region} has no function ${names.functionName}`);
    } else if (before === undefined) {
      left.push(`${region} stays at version ${live.version}, for no older one answers its skill`);
    } else {
      await versions.makeLive(region, names.functionName, before.version);
      progress.note(`${region}: version ${before.version}, in place of ${live.version}`);
      turned.push({ region, skillId: before.skillId });
    }
  }
  if (turned.length > 0) progress.step('Trying it');
  for (const each of turned) {
    await smokeTest(cloud, { ...names, ...each });
    progress.note(`${each.region}: answers, remembers and forgets`);
  }
  if (left.length > 0) {
    throw new Stopped(
      `${left.join('; ')}: put the code right, and run "npm run deploy -- --stage ${settings.stage}".`,
    );
  }
  progress.note('Done. It stays so until something new is deployed.');
}

async function olderThan(
  versions: Versions,
  region: string,
  functionName: string,
  live: Version,
): Promise<Version | undefined> {
  for (const number of await versions.numbers(region, functionName)) {
    if (number >= Number(live.version)) continue;
    const found = await versions.get(region, functionName, String(number));
    if (found?.skillId === live.skillId) return found;
  }
  return undefined;
}
