import { furnish } from './furnish.ts';
import type { Household } from './household.ts';
import { Mistake } from './mistake.ts';
import { usage } from './options.ts';
import { openBrowser } from './server/open-browser.ts';
import { type PageOptions, readPageOptions } from './server/options.ts';
import { type PageServer, servePage } from './server/page-server.ts';
import { talkInTerminal } from './terminal/talk-in-terminal.ts';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function serve(options: PageOptions, household: Household): Promise<PageServer> {
  const { device: model, locale, seed, port } = options;
  const page = await servePage({ household, model, locale, seed, port });
  if (page.port !== port) print(`Port ${port} is in use: the page is at the next one.`);
  print(`The coach is at ${page.address}`);
  if (options.opensBrowser) openBrowser(page.address);
  return page;
}

/** Serves the page until the process is told to stop. */
async function serveAlone(options: PageOptions): Promise<void> {
  // Until somebody can have said anything there is nothing to finish.
  let stop = (): void => process.exit(0);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop());
  const household = await furnish(options);
  const page = await serve(options, household);
  const told = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const stopTime = household.keepTime((error) => print(String(error)));
  await told;
  stopTime();
  await page.close();
  await household.close();
}

async function start(): Promise<void> {
  if (process.argv.includes('--help')) return print(`${usage} --port NUMBER --no-open.`);
  const options = readPageOptions(process.argv.slice(2), process.env);
  if (!process.stdin.isTTY) return serveAlone(options);
  let page: PageServer | undefined;
  await talkInTerminal(async () => {
    const household = await furnish(options);
    page = await serve(options, household);
    return household;
  }, options.verbose);
  await page?.close();
}

try {
  await start();
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
