import { ensureFunction, functionFile } from '../tools/bundle.ts';
import { modelFor } from '../tools/locales/interaction-model.ts';
import { runningClock, standingClock } from './clock.ts';
import { openDataFolder } from './data-folder.ts';
import { skillId } from './device/echo.ts';
import { type Household, openHousehold } from './household.ts';
import { createUnderstanding } from './language/understand.ts';
import type { Options } from './options.ts';

/** Builds the function and sets up the household that the options describe. */
export async function furnish(options: Options): Promise<Household> {
  const folder = await openDataFolder(options.data);
  const kept = folder.read();
  const [understanding] = await Promise.all([
    createUnderstanding(modelFor(options.locale), skillId),
    ensureFunction(),
  ]);
  const present = Date.now();
  // With people, the time while the coach was switched off has passed as well.
  const passed = options.json || kept === undefined ? 0 : Math.max(0, present - kept.notedAt);
  const start = options.now ?? (kept === undefined ? present : kept.clock + passed);
  const { locale, device, seed, ears } = options;
  return openHousehold({
    bundle: functionFile,
    understanding,
    clock: options.json ? standingClock(start) : runningClock(start),
    locale,
    device,
    seed,
    ears,
    folder,
  });
}
