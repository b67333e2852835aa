import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasChromium, inChromium, livingHousehold, openTab, type } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The renderer's frame holds no axe: it would be asked, and waited for, in vain. */
const runAxe = 'axe.run({ iframes: false })';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** All that axe finds wrong with a page, wide and light or narrow and dark. */
async function wrongWith(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found: string[] = [];
  for (const { width, colorScheme } of [
    { width: 1680, colorScheme: 'light' },
    { width: 360, colorScheme: 'dark' },
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const { violations } = (await page.evaluate(runAxe)) as { violations: Violation[] };
    found.push(...violations.map(({ id, nodes }) => `${width} wide, ${id}: ${nodes[0]?.html}`));
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    if ((await page.evaluate(overflow)) !== 0) found.push(`${width} wide: too wide`);
  }
  return found;
}

describe.skipIf(!hasChromium)(`axe, ${inChromium}`, () => {
  it('finds nothing wrong in any state of the page', async () => {
    const { server } = await livingHousehold();
    const { page } = await openTab(server.address);
    const states: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['at home', () => page.getByRole('button', { name: 'Open Hamstring Coach' }).waitFor()],
      ['with help', () => page.getByText('Help', { exact: true }).click()],
      [
        'playing',
        async () => {
          await type(page, 'start my hamstring warm-up');
          await page.locator('.score.sounding').waitFor();
        },
      ],
      ['behind the scenes', () => page.locator('.bubble.you').first().click()],
      ['editing a request', () => page.getByRole('button', { name: 'Edit and send' }).click()],
      [
        'asked',
        async () => {
          await type(page, 'stop');
          await page.locator('.bubble.you').nth(1).waitFor();
          await type(page, 'set an ice timer');
          await page.locator('.bubble.you').nth(2).waitFor();
        },
      ],
      [
        'asked by Alexa',
        async () => {
          for (const line of ['no', 'no', 'no', "it's on"]) await type(page, line);
          await page.getByRole('button', { name: 'Yes, allow it' }).waitFor();
        },
      ],
      [
        'with a timer',
        async () => {
          await page.getByRole('button', { name: 'Yes, allow it' }).click();
          await page.locator('.timers li').first().waitFor();
        },
      ],
      ['as a Dot', () => page.getByLabel('Which Echo').selectOption('dot')],
      [
        'away',
        async () => {
          await server.close();
          await page.getByText('The coach is away').waitFor();
        },
      ],
    ];
    for (const [state, reach] of states) {
      await reach();
      expect.soft(await wrongWith(page), state).toEqual([]);
    }
  }, 90_000);

  it('print prints the conversation, and all of it', async () => {
    const { server } = await livingHousehold();
    const { page } = await openTab(server.address);
    await type(page, 'start my hamstring warm-up');
    await page.locator('.score.sounding').waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.stage', '.drawer', '.composer']) {
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
    }
    expect(await page.locator('.bubble.you').isVisible()).toBe(true);
    const cut = `[...document.querySelectorAll('.talk, .bubbles, .score ol')].filter(
      ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1).length`;
    expect(await page.evaluate(cut)).toBe(0);
  });
});
