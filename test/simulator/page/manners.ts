import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { perform, readTranscript } from '../../conversations/transcript.ts';
import { moveIn } from '../../support/household.ts';
import { hasChromium, inChromium, livingHousehold, openTab, portOfOwn, type } from './browser.ts';

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

describe('npm start without a terminal', () => {
  const data = mkdtempSync(join(tmpdir(), 'page-'));
  const port = portOfOwn + 20;
  let other: Server;
  let coach: { readonly said: string; readonly child: ChildProcess };

  /** Starts it at a port that is in use, and waits until it says where the page is. */
  async function startCoach(): Promise<void> {
    const options = ['--no-open', '--data', data, '--port', String(port)];
    const child = spawn(process.execPath, ['--import', 'tsx', 'tools/coach/start.ts', ...options], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    coach = { said, child };
    for await (const chunk of child.stdout) {
      said += String(chunk);
      if (said.includes('http://')) break;
    }
    coach = { said, child };
  }

  beforeAll(async () => {
    other = createServer().listen(port, '127.0.0.1');
    await startCoach();
  }, 30_000);

  afterAll(() => {
    coach.child.kill('SIGKILL');
    other.close();
  });

  it('takes the next port where one is in use, and says so', () => {
    expect(coach.said).toContain(`Port ${port} is in use`);
    expect(coach.said).toContain(`http://localhost:${port + 1}`);
  });

  it.skipIf(!hasChromium)(
    `comes back by itself to a page when it was killed, with the place kept, ${inChromium}`,
    async () => {
      const { page } = await openTab(`http://localhost:${port + 1}`);
      await type(page, 'start my hamstring warm-up');
      await page.locator('.score.sounding').waitFor();
      await type(page, '/wait 1m50s');
      await type(page, 'pause');
      await page.locator('.bubble.you').filter({ hasText: 'pause' }).waitFor();
      coach.child.kill('SIGKILL');
      await page.getByText('The coach is away').waitFor();
      await startCoach();
      await page.getByText('Your place is kept.').waitFor();
      await type(page, 'open hamstring coach');

      await page.locator('.bubble.you').nth(2).waitFor();
      expect(await page.locator('.bubble.skill').last().textContent()).toContain('fire hydrant');
      expect(await page.locator('.bubble.skill').count()).toBe(3);
    },
  );

  it('stops at once when it is told to, though a page was open', async () => {
    coach.child.kill('SIGTERM');
    expect(await new Promise((resolve) => coach.child.once('exit', resolve))).toBe(0);
  }, 5000);
});

describe.skipIf(!hasChromium)(`the page, ${inChromium}`, () => {
  it('saves the conversation as a transcript that plays to the same words', async () => {
    const { server } = await livingHousehold();
    const { page } = await openTab(server.address, { hasTouch: true });
    await page.getByRole('button', { name: 'Open Hamstring Coach' }).tap();
    await page.frameLocator('iframe').getByText('Start my warm-up').tap();
    await page.locator('.score.sounding').waitFor();
    await page.getByRole('button', { name: '+1 min' }).tap();
    await type(page, 'next');
    await page.locator('.score').nth(1).waitFor();
    await type(page, 'stop');
    await page.locator('.bubble.you').nth(2).waitFor();
    const saved = await (await fetch(`${server.address}/transcript?id=terminal`)).text();

    expect(saved).toContain('(touch warm-up)');
    const transcript = readTranscript(saved);
    const { text } = await perform(transcript, await moveIn(transcript.wishes));
    expect(text).toBe(saved);
  });
});

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
