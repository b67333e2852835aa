import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { perform, readTranscript } from '../../conversations/transcript.ts';
import { moveIn } from '../../support/household.ts';
import {
  hasChromium,
  inChromium,
  livingHousehold,
  openTab,
  portOfOwn,
  type,
  useBrowser,
} from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Starts `npm start` without a terminal, and waits until it says where the page is. */
async function startCoach(
  data: string,
  port: number,
): Promise<{ said: string; child: ChildProcess }> {
  const options = ['--no-open', '--data', data, '--port', String(port)];
  const child = spawn(process.execPath, ['--import', 'tsx', 'simulator/start.ts', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    if (said.includes('http://')) break;
  }
  return { said, child };
}

describe('npm start without a terminal', () => {
  it('takes the next port where one is in use, and says so', async () => {
    const port = portOfOwn + 20;
    const other = createServer().listen(port, '127.0.0.1');
    onTestFinished(() => {
      other.close();
    });
    const { said, child } = await startCoach(mkdtempSync(join(tmpdir(), 'page-')), port);

    expect(said).toContain(`Port ${port} is in use`);
    expect(said).toContain(`http://localhost:${port + 1}`);
    child.kill('SIGTERM');
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  });
});

describe.skipIf(!hasChromium)(`the page, ${inChromium}`, () => {
  const browser = useBrowser();

  it('comes back by itself when the server was killed, with the place kept', async () => {
    const data = mkdtempSync(join(tmpdir(), 'page-'));
    const port = portOfOwn + 25;
    const first = await startCoach(data, port);
    const { page } = await openTab(browser(), `http://localhost:${port}`);
    await type(page, 'start my hamstring warm-up');
    await page.locator('.score.sounding').waitFor();
    await type(page, '/wait 1m30s');
    await type(page, 'pause');
    await page.locator('.bubble.you').filter({ hasText: 'pause' }).waitFor();
    first.child.kill('SIGKILL');
    await page.getByText('The coach is away').waitFor();
    await startCoach(data, port);
    await page.getByText('Your place is kept.').waitFor();
    await type(page, 'open hamstring coach');

    await page.locator('.bubble.you').nth(2).waitFor();
    expect(await page.locator('.bubble.coach').last().textContent()).toContain('inchworms');
    expect(await page.locator('.bubble.coach').count()).toBe(3);
  });

  it.each([
    { name: 'wide and light', width: 1280, colorScheme: 'light' },
    { name: 'narrow and dark', width: 360, colorScheme: 'dark' },
  ] as const)(
    'has nothing that axe finds serious, $name, and fits',
    async ({ width, colorScheme }) => {
      const { server } = await livingHousehold();
      const { page } = await openTab(browser(), server.address, {
        colorScheme,
        viewport: { width, height: 800 },
      });
      await type(page, 'start my hamstring warm-up');
      await page.locator('.score.sounding').waitFor();
      await page.getByText('Behind the scenes').click();
      await page.evaluate(axe);
      const { violations } = (await page.evaluate('axe.run()')) as { violations: Violation[] };

      const serious = violations.filter(({ impact }) => ['serious', 'critical'].includes(impact));
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const overflow =
        'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(overflow)).toBe(0);
    },
  );

  it('saves the conversation as a transcript that plays to the same words', async () => {
    const { server } = await livingHousehold();
    const { page } = await openTab(browser(), server.address, { hasTouch: true });
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
