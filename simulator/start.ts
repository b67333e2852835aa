import { join } from 'node:path';
import type { Household } from './household.ts';
import { Mistake } from './mistake.ts';
import { usage } from './options.ts';
import { type PageOptions, readPageOptions } from './server/options.ts';
import type { PageServer } from './server/page-server.ts';
import type { Skill } from './skill.ts';
import { watchFor } from './watch.ts';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function serve(skill: Skill, options: PageOptions, household: Household) {
  const { servePage } = await import('./server/page-server.ts');
  const { device: model, locale, seed, port } = options;
  const page = await servePage({ skill, household, model, locale, seed, port });
  if (page.port !== port) print(`Port ${port} is in use: the page is at the next one.`);
  print(`The ${skill.role} is at ${page.address}`);
  for (const what of household.unsimulated) print(`Not simulated: ${what}.`);
  if (options.opensBrowser) {
    const { openBrowser } = await import('./server/open-browser.ts');
    openBrowser(page.address);
  }
  return page;
}

/** Serves the page until the process is told to stop. */
async function serveAlone(skill: Skill, options: PageOptions): Promise<void> {
  // Until somebody can have said anything there is nothing to finish.
  let stop = (): void => process.exit(0);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop());
  const { furnish } = await import('./furnish.ts');
  const household = await furnish(skill, options);
  const page = await serve(skill, options, household);
  const told = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const failed = (error: unknown): void => print(String(error));
  const stopTime = household.keepTime(failed);
  const stopWatching = watchFor(skill, household, failed);
  await told;
  stopWatching();
  stopTime();
  await page.close();
  await household.close();
}

async function begin(skill: Skill, argv: readonly string[]): Promise<void> {
  if (argv.includes('--help')) return print(`${usage} --port NUMBER --no-open.`);
  const options = readPageOptions(argv, process.env, skill.models.locales);
  if (!process.stdin.isTTY) return serveAlone(skill, options);
  const { historyIn } = await import('./terminal/history.ts');
  const { talkInTerminal } = await import('./terminal/talk-in-terminal.ts');
  let page: PageServer | undefined;
  let stopWatching = (): void => undefined;
  await talkInTerminal(
    skill,
    async () => {
      const { furnish } = await import('./furnish.ts');
      const household = await furnish(skill, options);
      page = await serve(skill, options, household);
      stopWatching = watchFor(skill, household, (error) => print(String(error)));
      return household;
    },
    { isVerbose: options.verbose, history: historyIn(join(options.data, 'history.txt')) },
  );
  stopWatching();
  await page?.close();
}

/**
 * The page and the terminal of a household that has a skill, until it is left.
 * @param argv the command line; a mistake in it is told in one line, with exit code 2
 */
export async function start(skill: Skill, argv: readonly string[]): Promise<void> {
  try {
    await begin(skill, argv);
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
