import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasChromium, inChromium, livingHousehold, openTab, type } from './browser.ts';

/** Windows as people have them; the last is 1280 by 720 at 200 %. */
const windows = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 600 },
  { width: 768, height: 1024 },
  { width: 360, height: 640 },
  { width: 640, height: 360 },
];

const field = (page: Page) => page.getByLabel('Say something to the coach');

/** How far the field is below the window's lower edge, or above its upper: 0 or less is in view. */
const outOfView = `(() => {
  const { top, bottom } = document.querySelector('#line').getBoundingClientRect();
  return Math.max(bottom - innerHeight, -top, 0);
})()`;

/** How much of a page scrolled to its end is empty below the last that it shows. */
const emptyTail = `(() => {
  const { top, bottom } = document.querySelector('.composer').getBoundingClientRect();
  const gap = top - document.querySelector('footer').getBoundingClientRect().bottom;
  const scrolls = document.documentElement.scrollHeight > innerHeight;
  return Math.max(document.documentElement.scrollHeight - scrollY - bottom, scrolls ? gap : 0);
})()`;

describe.skipIf(!hasChromium)(`the field, ${inChromium}`, () => {
  it('is in view in every window, however long the talk, with no empty tail below', async () => {
    const { server } = await livingHousehold();
    const { page } = await openTab(server.address);
    await type(page, 'start my hamstring warm-up');
    await page.locator('.score.sounding').waitFor();
    for (let line = 1; line <= 3; line += 1) {
      await type(page, 'repeat');
      await page.locator('.bubble.you').nth(line).waitFor();
    }
    for (const size of windows) {
      await page.setViewportSize(size);
      const window = `${size.width} by ${size.height}`;
      for (const place of ['0', 'document.documentElement.scrollHeight']) {
        await page.evaluate(`scrollTo(0, ${place})`);
        expect(await page.evaluate(outOfView), `${window}, scrolled to ${place}`).toBe(0);
      }
      expect(await page.evaluate(emptyTail), window).toBeLessThanOrEqual(1);
    }
  });

  it('has the focus at once, and what is typed anywhere lands in it', async () => {
    const { server } = await livingHousehold();
    const { page } = await openTab(server.address);
    await page.waitForFunction("document.activeElement?.id === 'line'");
    await page.getByText('A hands-free coach').click();
    await page.keyboard.type('open hamstring coach');
    await page.keyboard.press('Enter');
    await page.locator('.bubble.skill').waitFor();
    await page.frameLocator('iframe').getByText('Start my warm-up').click();
    await page.locator('.score.sounding').waitFor();
    await page.keyboard.type('next');
    expect(await field(page).inputValue()).toBe('next');
  });

  it('brings earlier lines by arrow, pauses by the space bar, and is cleared by Escape', async () => {
    const { server } = await livingHousehold();
    const { page } = await openTab(server.address);
    await type(page, 'start my hamstring warm-up');
    await page.locator('.score.sounding').waitFor();
    await page.keyboard.press('Space');
    await page.locator('.bubble.you').filter({ hasText: 'pause' }).waitFor();
    await type(page, 'how long is left');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await field(page).inputValue()).toBe('start my hamstring warm-up');
    await page.keyboard.press('ArrowDown');
    expect(await field(page).inputValue()).toBe('how long is left');
    await page.evaluate('window.spoken = []');
    await page.keyboard.press('Escape');

    expect(await field(page).inputValue()).toBe('');
    expect(await page.evaluate('window.spoken')).toContain('(quiet)');
  });

  it('passes by scores that are over on the way through the page by Tab', async () => {
    const { server } = await livingHousehold();
    const { page } = await openTab(server.address);
    await type(page, 'start my hamstring warm-up');
    await page.locator('.score.sounding').waitFor();
    await type(page, 'stop');
    await expect.poll(() => page.locator('.score.sounding').count()).toBe(0);
    const stops = `[...document.querySelectorAll('.score ol')].filter((score) =>
      score.tabIndex >= 0 || score.scrollHeight > score.clientHeight + 1).length`;
    expect(await page.evaluate(stops)).toBe(0);
  });
});
