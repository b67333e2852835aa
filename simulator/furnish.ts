import { runningClock, standingClock } from './clock.ts';
import { openDataFolder } from './data-folder.ts';
import { skillId } from './device/echo.ts';
import { type Household, openHousehold } from './household.ts';
import { createUnderstanding } from './language/understand.ts';
import type { Options } from './options.ts';
import type { Skill } from './skill.ts';

/** Builds the function of a skill and sets up the household that the options describe. */
export async function furnish(skill: Skill, options: Options): Promise<Household> {
  const folder = await openDataFolder(options.data);
  const kept = folder.read();
  const [understanding] = await Promise.all([
    createUnderstanding(skill.models.read(options.locale), skillId, [skill.role]),
    skill.build?.(),
  ]);
  const present = Date.now();
  // With people, the time while the device was switched off has passed as well.
  const passed = options.json || kept === undefined ? 0 : Math.max(0, present - kept.notedAt);
  const start = options.now ?? (kept === undefined ? present : kept.clock + passed);
  const { locale, device, seed, ears } = options;
  const household = await openHousehold({
    skill,
    understanding,
    clock: options.json ? standingClock(start) : runningClock(start),
    locale,
    device,
    seed,
    ears,
    folder,
  });
  const { remembered } = await household.present();
  const lost = (kept?.records ?? 0) - remembered.length;
  if (lost > 0) {
    process.stderr.write(`${lost} of the records in ${folder.database} can't be found any more.\n`);
  }
  return household;
}
