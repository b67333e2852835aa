import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasChromium, inChromium, livingHousehold, openTab, type } from './browser.ts';

const drawer = (page: Page) => page.locator('.drawer');

/** Drops a file of this content on the page. */
const drop = (text: string): string => `(() => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([${JSON.stringify(text)}], 'conversation.txt'));
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
})()`;

describe.skipIf(!hasChromium)(`a developer at the page, ${inChromium}`, () => {
  it('sees behind a bubble: how it was heard and what lost, request, response, log and record', async () => {
    const { server } = await livingHousehold();
    const { page, complaints } = await openTab(server.address);
    await page.setViewportSize({ width: 1280, height: 800 });
    await type(page, 'start my hamstring warm-up');
    await page.locator('.score.sounding').waitFor();
    await type(page, 'my calf feels funny');
    await page.locator('.bubble.you').nth(1).waitFor();
    expect(await page.locator('.drawer-content').isVisible()).toBe(false);

    await page.locator('.bubble.you').first().click();
    const heard = drawer(page).getByRole('region', { name: 'What was heard' });
    await heard.getByText('StartRoutineIntent: a sample word for word').waitFor();
    expect(await heard.getByText('lost: AMAZON.FallbackIntent').count()).toBe(1);
    expect(await drawer(page).locator('.record .new').count()).toBeGreaterThan(3);
    for (const name of ['Request', 'Response']) {
      await drawer(page).getByRole('region', { name, exact: true }).first().waitFor();
    }
    await page.locator('.bubble.you').nth(1).click();
    await heard.getByText('“my calf feels funny”').waitFor();
    expect(complaints).toEqual([]);
  });

  it('has it in a third column where the window is wide', async () => {
    const { server } = await livingHousehold();
    const { page } = await openTab(server.address);
    await page.setViewportSize({ width: 1680, height: 900 });
    await type(page, 'start my hamstring warm-up');
    await page.locator('.score.sounding').waitFor();
    const left = (selector: string) =>
      page.locator(selector).evaluate((element) => element.getBoundingClientRect().left);
    expect(await page.locator('.drawer-content').isVisible()).toBe(true);
    expect(await left('.drawer')).toBeGreaterThan(await left('.talk'));
    expect(await left('.talk')).toBeGreaterThan(await left('.stage'));
  });

  it('edits a request and sends it, or is told what is wrong with it', async () => {
    const { server } = await livingHousehold();
    const { page } = await openTab(server.address);
    await type(page, 'open hamstring coach');
    await page.locator('.bubble.skill').waitFor();
    await page.locator('.bubble.skill').click();
    await drawer(page).getByRole('button', { name: 'Edit and send' }).click();
    const field = drawer(page).getByLabel('The request to send');
    const request = JSON.parse(await field.inputValue());
    await field.fill('{');
    await drawer(page).getByRole('button', { name: 'Send this request' }).click();
    await drawer(page).getByText('SyntaxError').waitFor();
    await field.fill('{"request": {}}');
    await drawer(page).getByRole('button', { name: 'Send this request' }).click();
    await drawer(page).getByText('That can not be read.').waitFor();

    request.request = { ...request.request, requestId: 'mine', type: 'IntentRequest' };
    request.request.intent = { name: 'AMAZON.StopIntent', confirmationStatus: 'NONE' };
    await field.fill(JSON.stringify(request));
    await drawer(page).getByRole('button', { name: 'Send this request' }).click();
    await page
      .locator('.bubble.note')
      .filter({ hasText: 'A request was sent: IntentRequest' })
      .waitFor();
    await page.locator('.bubble.skill').nth(1).waitFor();
  });

  it('drops a saved conversation on the page, and it is played again ten times as fast', async () => {
    const { household, server } = await livingHousehold();
    const { page } = await openTab(server.address);
    await page.locator('.composer').waitFor();
    await page.getByRole('button', { name: 'Open Hamstring Coach' }).waitFor();
    const began = household.time().now;
    const real = performance.now();
    const saved = [
      'a conversation\nseed 1\n',
      'Runner: start my hamstring warm-up',
      'Coach: what it said then',
      '(wait 20s)',
      'Runner: next',
      'Runner: stop',
    ].join('\n');
    await page.evaluate(drop(saved));
    await page.locator('.bubble.you').nth(2).waitFor();
    const passed = household.time().now - began;
    expect(passed).toBeGreaterThan(20_000);
    expect(performance.now() - real).toBeLessThan(passed / 2);
    await expect.poll(() => household.time().rate).toBe(1);
    expect(await page.locator('.bubble.you').allTextContents()).toEqual([
      'You: start my hamstring warm-up',
      'You: next',
      'You: stop',
    ]);
    await page.evaluate(drop('no conversation'));
    await page.getByText('conversation.txt is no saved conversation.').waitFor();
  });
});
