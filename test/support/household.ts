import { onTestFinished } from 'vitest';
import { standingClock } from '../../simulator/clock.ts';
import { openDataFolder } from '../../simulator/data-folder.ts';
import type { DeviceModel } from '../../simulator/device/models.ts';
import { type Household, openHousehold } from '../../simulator/household.ts';
import type { Ears } from '../../simulator/language/ears.ts';
import type { Report } from '../../simulator/report.ts';
import { coach } from '../../tools/coach/skill.ts';
import type { Stage } from '../../tools/skill-package/stage.ts';
import { deploy } from './function.ts';
import { understandingOf } from './understanding.ts';

/** How a household of a test differs from the usual one. */
export interface Wishes {
  readonly now?: string;
  readonly seed?: number;
  readonly device?: DeviceModel;
  readonly locale?: string;
  readonly stage?: Stage;
  readonly ears?: Ears;
  /** A folder to keep things in; without one they are forgotten. */
  readonly data?: string;
}

/** Opens a simulated household that is closed with the test. */
export async function moveIn(wishes: Wishes = {}): Promise<Household> {
  const {
    now = '2026-03-02T07:00:00Z',
    seed = 1,
    device = 'dot',
    locale = 'en-US',
    ears = 'alexa',
  } = wishes;
  const deployment = wishes.data === undefined ? await deploy() : undefined;
  const household = await openHousehold({
    skill: coach,
    understanding: understandingOf(locale, wishes.stage),
    clock: standingClock(Date.parse(now)),
    locale,
    device,
    seed,
    ears,
    ...(deployment !== undefined && { deployment }),
    ...(wishes.data !== undefined && { folder: await openDataFolder(wishes.data) }),
  });
  onTestFinished(() => household.close());
  return household;
}

/** Says and does one thing after the other, and tells what came of the last. */
export async function hearAll(home: Household, ...lines: readonly string[]): Promise<Report> {
  let last: Report | undefined;
  for (const line of lines) last = await home.hear(line);
  return last ?? home.present();
}
