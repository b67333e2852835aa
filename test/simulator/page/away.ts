import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasChromium, inChromium, livingHousehold, openTab, type } from './browser.ts';

/** How much time passes on the drawn screen during two pictures, in milliseconds. */
const passedIn = (page: Page): Promise<number> =>
  page
    .frameLocator('iframe')
    .locator('body')
    .evaluate(
      `new Promise((resolve) => {
        const first = Date.now();
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(Date.now() - first)));
      })`,
    );

describe.skipIf(!hasChromium)(`a page whose server is gone, ${inChromium}`, () => {
  it('says so in one line, stops counting, and keeps what is typed', async () => {
    const { server } = await livingHousehold();
    const { page } = await openTab(server.address);
    await type(page, 'start my hamstring warm-up');
    await page.locator('.score.sounding').waitFor();
    expect(await passedIn(page)).toBeGreaterThan(0);
    await server.close();
    await page.getByText('The coach is away').waitFor();
    await page.getByLabel('Say something to the coach').fill('next');
    await page.keyboard.press('Enter');

    expect(await passedIn(page)).toBe(0);
    expect(await page.getByText('The coach is away').count()).toBe(1);
    expect(await page.getByText('The coach is away').isVisible()).toBe(true);
    expect(await page.getByLabel('Say something to the coach').inputValue()).toBe('next');
    expect(await page.locator('.score.sounding').count()).toBe(0);
  });
});
