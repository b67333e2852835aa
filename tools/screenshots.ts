import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BrowserContextOptions, chromium } from 'playwright-core';
import { runningClock } from '../simulator/clock.ts';
import { skillId } from '../simulator/device/echo.ts';
import type { DeviceModel } from '../simulator/device/models.ts';
import { openHousehold } from '../simulator/household.ts';
import { createUnderstanding } from '../simulator/language/understand.ts';
import { servePage } from '../simulator/server/page-server.ts';
import { bundleFunction, functionFile } from './bundle.ts';
import { coach } from './coach/skill.ts';
import { modelFor } from './locales/interaction-model.ts';

const folder = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** A morning on which nobody has trained yet. */
const morning = Date.parse('2026-03-02T07:00:00Z');

interface Scene {
  readonly file: string;
  readonly model: DeviceModel;
  readonly lines: readonly string[];
  readonly options: BrowserContextOptions;
}

const wide = { viewport: { width: 1280, height: 800 } } as const;

const scenes: readonly Scene[] = [
  {
    file: 'warm-up',
    model: 'show8',
    lines: ['open hamstring coach', 'ready', '/wait 1m25s'],
    options: { ...wide, colorScheme: 'light' },
  },
  {
    file: 'ice-timer',
    model: 'spot',
    lines: ['set an ice timer', 'no', 'no', 'no', "it's on", '/consent yes', 'how long is left'],
    options: { ...wide, colorScheme: 'dark' },
  },
  {
    file: 'phone',
    model: 'show5',
    lines: ['should I see a doctor'],
    options: { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  },
  {
    file: 'behind-the-scenes',
    model: 'dot',
    lines: ['start my hamstring warm-up', '/wait 40s', 'next'],
    options: { viewport: { width: 1680, height: 950 }, colorScheme: 'light' },
  },
];

/** Runs in the page: whether its Echo has drawn what it shows; a Dot has nothing to draw. */
const isDrawn = `(() => {
  const glass = document.querySelector('.glass');
  return glass === null || glass.dataset.drawn === glass.dataset.shown;
})()`;

/** A browser as people have it: this one has no voices, and would say so. */
const withVoice = `
  window.SpeechSynthesisUtterance = class {};
  Object.defineProperty(window, 'speechSynthesis', { value: {
    speak() {}, cancel() {}, getVoices: () => [{ lang: 'en-US', localService: true }],
  } });
`;

if (!existsSync(executablePath)) {
  console.error('There is no Chromium: apt-get install chromium, or name one with CHROMIUM=FILE.');
  process.exit(1);
}
await mkdir(folder, { recursive: true });
await bundleFunction(functionFile);
const understanding = createUnderstanding(modelFor('en-US'), skillId, [coach.role]);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

for (const { file, model, lines, options } of scenes) {
  const household = await openHousehold({
    skill: coach,
    understanding,
    clock: runningClock(morning),
    locale: 'en-US',
    device: model,
    seed: 1,
  });
  const stopTime = household.keepTime((error) => console.error(error));
  const server = await servePage({
    skill: coach,
    household,
    model,
    locale: 'en-US',
    seed: 1,
    port: 8470,
  });
  const context = await browser.newContext({ timezoneId: 'UTC', locale: 'en-US', ...options });
  await context.addInitScript(withVoice);
  const page = await context.newPage();
  await page.goto(server.address);
  await page.locator('.choices').waitFor();
  for (const line of lines) await household.hear(line);
  // Long enough for the renderer to wake and the last screen to be drawn.
  await page.waitForTimeout(3000);
  await page.waitForFunction(isDrawn);
  await page.screenshot({ path: `${folder}${file}.png` });
  console.log(`docs/screenshots/${file}.png`);
  await context.close();
  stopTime();
  await server.close();
  await household.close();
}
await browser.close();
