import { describe, expect, it, onTestFinished } from 'vitest';
import { runningClock } from '../../../simulator/clock.ts';
import { servePage } from '../../../simulator/server/page-server.ts';
import { dice, moveInWithDice } from '../../guests/household.ts';
import { hasChromium, inChromium, openTab, portOfOwn } from './browser.ts';

describe.skipIf(!hasChromium)(`the page of somebody else's skill, ${inChromium}`, () => {
  it('has its name, what its samples say, and its screen drawn and touched', async () => {
    const household = await moveInWithDice('show8', runningClock(Date.now()));
    const settings = { model: 'show8', locale: 'en-US', seed: 1, port: portOfOwn + 30 } as const;
    const server = await servePage({ skill: dice, household, ...settings });
    onTestFinished(() => server.close());
    const { page, complaints } = await openTab(server.address);
    await page.getByRole('heading', { name: 'Lucky Dice' }).waitFor();
    expect(await page.title()).toBe('Lucky Dice');
    const say = async (line: string): Promise<void> => {
      await page.getByLabel('Say something to the skill').fill(line);
      await page.keyboard.press('Enter');
    };
    await page.getByRole('button', { name: 'roll the dice' }).click();
    await page.getByText('How many dice?').waitFor();
    await say('two');
    await page.getByText('2 dice, right?').waitFor();
    await say('yes');
    await page.getByText('Which kind?').waitFor();
    await say('coin');
    const screen = page.frameLocator('iframe');
    await screen.getByText('You rolled').waitFor();
    await screen.getByText('2', { exact: true }).waitFor();
    await page.getByText('Not simulated: what the screen imports: alexa-styles 1.6.0.').waitFor();
    await screen.getByText('Roll again').click();
    await page.locator('.bubble.skill', { hasText: '1 dice with six sides.' }).waitFor();
    expect(complaints).toEqual([]);
  });
});
