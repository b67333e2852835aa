import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { standingClock } from '../simulator/clock.ts';
import { skillId } from '../simulator/device/echo.ts';
import type { DeviceModel } from '../simulator/device/models.ts';
import { openHousehold } from '../simulator/household.ts';
import { createUnderstanding } from '../simulator/language/understand.ts';
import { servePage } from '../simulator/server/page-server.ts';
import { bundleFunction, functionFile } from './bundle.ts';
import { coach } from './coach/skill.ts';
import { modelFor } from './locales/interaction-model.ts';
import { drawFigures } from './screenshots/figures.ts';
import { drawGallery } from './screenshots/gallery.ts';
import { keepsMessages } from './screenshots/theatre.ts';

const folder = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** A morning on which nobody has trained yet. */
const morning = Date.parse('2026-03-02T07:00:00Z');

interface Scene {
  readonly file: string;
  readonly model: DeviceModel;
  readonly lines: readonly string[];
  /** What passes once it is drawn: what moves is drawn anew when time moves on, and else stands. */
  readonly after?: readonly string[];
  readonly options: BrowserContextOptions;
}

const wide = { viewport: { width: 1280, height: 800 } } as const;

const scenes: readonly Scene[] = [
  {
    file: 'warm-up',
    model: 'show8',
    lines: ['open hamstring coach', 'ready', '/wait 1m23s'],
    after: ['/wait 1s', '/wait 1s'],
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
const [what = 'page', device = 'show8', ...filter] = process.argv.slice(2);
if (!['page', 'gallery', 'figures'].includes(what)) {
  console.error('npm run screenshots [-- gallery DEVICE [WORDS] | figures]');
  process.exit(2);
}
await mkdir(folder, { recursive: true });
await bundleFunction(functionFile);
const understanding = createUnderstanding(modelFor('en-US'), skillId, [coach.role]);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

/** A household whose time stands still but for what is waited, and its page. */
async function open(model: DeviceModel) {
  const household = await openHousehold({
    skill: coach,
    understanding,
    clock: standingClock(morning),
    locale: 'en-US',
    device: model,
    seed: 1,
  });
  const server = await servePage({
    skill: coach,
    household,
    model,
    locale: 'en-US',
    seed: 1,
    port: 8470,
  });
  const close = async () => {
    await server.close();
    await household.close();
  };
  return { household, server, close };
}

async function takeScene({ file, model, lines, after = [], options }: Scene): Promise<void> {
  const { household, server, close } = await open(model);
  const context = await browser.newContext({
    ...{ timezoneId: 'UTC', locale: 'en-US', reducedMotion: 'reduce' },
    ...options,
  });
  await context.addInitScript(withVoice);
  const page = await context.newPage();
  await page.goto(server.address);
  await page.locator('.choices').waitFor();
  for (const line of lines) await household.hear(line);
  // Long enough for the renderer to wake and the last screen to be drawn.
  await page.waitForTimeout(3000);
  await page.waitForFunction(isDrawn);
  for (const line of after) {
    await household.hear(line);
    await page.waitForTimeout(700);
  }
  await page.waitForTimeout(500);
  await page.screenshot({
    path: `${folder}${file}.png`,
    animations: 'disabled',
    caret: 'hide',
  });
  await context.close();
  await close();
}

/** Opens the renderer's own page for what is drawn there. */
async function onStage(draw: (page: Page) => Promise<string>): Promise<void> {
  const { server, close } = await open('show8');
  const page = await browser.newPage();
  await page.addInitScript(keepsMessages);
  await page.goto(`${server.address}/screen`);
  console.log(await draw(page));
  await close();
}

switch (what) {
  case 'gallery':
    await onStage((page) => drawGallery(page, device, filter.join(' ')));
    break;
  case 'figures':
    await onStage(async (page) => {
      await drawFigures(page, `${folder}figures.png`);
      return 'docs/screenshots/figures.png';
    });
    break;
  default:
    for (const [index, scene] of scenes.entries()) {
      await takeScene(scene);
      console.log(`${index + 1} of ${scenes.length}: docs/screenshots/${scene.file}.png`);
    }
}
await browser.close();
