import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { runningClock } from '../simulator/clock.ts';
import { skillId } from '../simulator/device/echo.ts';
import { openHousehold } from '../simulator/household.ts';
import { createUnderstanding } from '../simulator/language/understand.ts';
import { servePage } from '../simulator/server/page-server.ts';
import { coach } from '../tools/coach/skill.ts';
import { freePort } from '../tools/free-port.ts';
import type { Bench, Figure } from './figure.ts';
import { median, range } from './statistics.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Runs in the page: the milliseconds from a click on the Echo to the first bubble of the answer. */
const fromClickToAnswer = `new Promise((resolve) => {
  const log = document.querySelector('.bubbles ol');
  const began = performance.now();
  new MutationObserver((_changes, observer) => {
    if (log.querySelector('.bubble.skill') === null) return;
    observer.disconnect();
    resolve(performance.now() - began);
  }).observe(log, { childList: true, subtree: true });
  document.querySelector('.home .primary').click();
})`;

/** How long a browser that was nowhere before takes until the page is usable, and to the first answer. */
async function visit(browser: Browser, address: string) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const began = performance.now();
    await page.goto(address);
    await page.locator('.home .primary').waitFor();
    const usable = performance.now() - began;
    // As soon as it is drawn somebody clicks; the renderer is still on its way.
    return { usable, answered: Number(await page.evaluate(fromClickToAnswer)) };
  } finally {
    await context.close();
  }
}

/** The page of the simulated Echo: when it can be used, and how soon the first click is answered. */
export async function measurePage({ runs, progress }: Bench): Promise<Figure[]> {
  if (!existsSync(executablePath)) return [];
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const usable: number[] = [];
  const answered: number[] = [];
  try {
    // The first window loads what all windows share.
    for (let run = 0; run <= runs; run += 1) {
      progress(`page, visit ${run} of ${runs}`);
      const household = await openHousehold({
        skill: coach,
        understanding: createUnderstanding(coach.models.read('en-US'), skillId, [coach.role]),
        clock: runningClock(Date.now()),
        ...{ locale: 'en-US', device: 'show8', seed: 1 },
      });
      const settings = { model: 'show8', locale: 'en-US', seed: 1 } as const;
      const port = await freePort();
      const server = await servePage({ skill: coach, household, port, ...settings });
      const visited = await visit(browser, server.address);
      await server.close();
      await household.close();
      if (run === 0) continue;
      usable.push(visited.usable);
      answered.push(visited.answered);
    }
  } finally {
    await browser.close();
  }
  const figure = (name: string, values: readonly number[], budget: number): Figure => ({
    name,
    unit: 'ms',
    value: median(values),
    budget,
    spread: range(values, 0),
  });
  return [
    figure('page, usable on a first visit', usable, 1500),
    figure('page, first answer to a click', answered, 150),
  ];
}
