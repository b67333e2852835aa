import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Clock, standingClock } from '../../simulator/clock.ts';
import { skillId } from '../../simulator/device/echo.ts';
import type { DeviceModel } from '../../simulator/device/models.ts';
import { readGuest } from '../../simulator/guest.ts';
import { type Household, openHousehold } from '../../simulator/household.ts';
import { createUnderstanding } from '../../simulator/language/understand.ts';
import type { Skill } from '../../simulator/skill.ts';

const folder = join(import.meta.dirname, 'dice');

/** The skill that rolls dice, as the command line names it. */
export const diceOptions = [
  ...['--handler', join(folder, 'index.cjs')],
  ...['--models', join(folder, 'models')],
];

export const dice: Skill = readGuest(diceOptions).skill;

/** A household that has the skill that rolls dice; closed with the test. */
export async function moveInWithDice(
  device: DeviceModel = 'dot',
  clock: Clock = standingClock(Date.parse('2026-03-02T07:00:00Z')),
): Promise<Household> {
  const household = await openHousehold({
    skill: dice,
    understanding: createUnderstanding(dice.models.read('en-US'), skillId, [dice.role]),
    clock,
    locale: 'en-US',
    device,
    seed: 1,
  });
  onTestFinished(() => household.close());
  return household;
}
