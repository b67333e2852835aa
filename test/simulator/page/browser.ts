import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { runningClock } from '../../../simulator/clock.ts';
import { type Household, openHousehold } from '../../../simulator/household.ts';
import { type PageServer, servePage } from '../../../simulator/server/page-server.ts';
import { coach } from '../../../tools/coach/skill.ts';
import { deploy } from '../../support/function.ts';
import { understandingOf } from '../../support/understanding.ts';

const executablePath = '/usr/bin/chromium';

/** Whether there is a browser to test in: `apt-get install chromium` brings it. */
export const hasChromium = existsSync(executablePath);

/** For the titles of tests that are skipped without one. */
export const inChromium = hasChromium
  ? 'in Chromium'
  : 'SKIPPED, for there is no Chromium here (apt-get install chromium)';

/** Several runs on a machine look for their ports in places of their own. */
export const portOfOwn = 21_000 + (process.pid % 700) * 40;

/** What a window loads for its address bar, which nobody looks at, costs more than the page. */
const addressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

let browser: Browser | undefined;

/** Opens the one browser of all tests, where there is one. */
export async function openBrowser(): Promise<void> {
  if (!hasChromium) return;
  const args = ['--no-sandbox', `--disable-features=${addressBar.join()}`];
  browser = await chromium.launch({ executablePath, args });
}

/** Closes the browser and all tabs. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
}

/** Takes what has to be closed, which is to happen in reverse order. */
type AtTheEnd = (close: () => Promise<void>) => void;

/** A household that lives in real time, and its page; closed with the test unless told otherwise. */
export async function livingHousehold(
  atTheEnd: AtTheEnd = onTestFinished,
): Promise<{ household: Household; server: PageServer }> {
  const deployment = await deploy(undefined, atTheEnd);
  const household = await openHousehold({
    skill: coach,
    understanding: understandingOf('en-US'),
    clock: runningClock(Date.parse('2026-03-02T07:00:00Z')),
    locale: 'en-US',
    device: 'show8',
    seed: 1,
    deployment,
  });
  const stopTime = household.keepTime((error) => {
    throw error;
  });
  const server = await servePage({
    skill: coach,
    household,
    model: 'show8',
    locale: 'en-US',
    seed: 1,
    port: portOfOwn,
  });
  atTheEnd(async () => {
    stopTime();
    await server.close();
    await household.close();
  });
  return { household, server };
}

/** Keeps what the coach's voice would say, when it was told to be quiet, and windows' messages. */
const spokenInstead = `
  window.spoken = [];
  window.told = [];
  window.addEventListener('message', ({ data }) => window.told.push(data));
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(window, 'speechSynthesis', { value: {
    speak: ({ text }) => window.spoken.push(text),
    cancel: () => window.spoken.push('(quiet)'),
    getVoices: () => [{ lang: 'en-US', localService: true }],
  } });
`;

/** A tab, and what was wrong in it. */
export interface Tab {
  readonly page: Page;
  /** Errors in the console, requests to other places, and requests that failed. */
  readonly complaints: readonly string[];
}

interface Visitor {
  readonly path?: string;
  /** Whether the screen is touched. */
  readonly hasTouch?: boolean;
  /** Whether this is a browser that has been nowhere before, and has nothing in its cache. */
  readonly isNew?: boolean;
}

const contexts = new Map<boolean, Promise<BrowserContext>>();

const newContext = async (hasTouch: boolean): Promise<BrowserContext> => {
  if (browser === undefined) throw new Error('the browser is not there yet');
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, hasTouch });
  await context.addInitScript(spokenInstead);
  return context;
};

/** The window that all tabs share where it does not matter: what they load is loaded once. */
async function sharedContext(hasTouch: boolean): Promise<BrowserContext> {
  const context = contexts.get(hasTouch) ?? newContext(hasTouch);
  contexts.set(hasTouch, context);
  return context;
}

/** Opens an address in a tab that is closed with the test unless told otherwise. */
export async function openTab(
  address: string,
  { path = '', hasTouch = false, isNew = false }: Visitor = {},
  atTheEnd: AtTheEnd = onTestFinished,
): Promise<Tab> {
  const context = await (isNew ? newContext(hasTouch) : sharedContext(hasTouch));
  const page = await context.newPage();
  atTheEnd(() => (isNew ? context.close() : page.close()));
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) complaints.push(url);
  });
  await page.goto(`${address}${path}`);
  return { page, complaints };
}

/** What the coach's voice said in a tab, in order, with `(quiet)` where it was cut off. */
export const spokenIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate('window.spoken') as Promise<readonly string[]>;

/** Says a line by typing it. */
export async function type(page: Page, line: string): Promise<void> {
  await page.getByLabel('Say something to the coach').fill(line);
  await page.keyboard.press('Enter');
}
