import { Mistake } from '../mistake.ts';
import { type Options, readOptions } from '../options.ts';

/** How the page was asked to be served. */
export interface PageOptions extends Options {
  readonly port: number;
  /** Whether a browser is opened. */
  readonly opensBrowser: boolean;
}

/** The page is looked for here first. */
const usualPort = 8420;

/**
 * Reads the command line of a page: `--port NUMBER`, `--no-open`, and what the terminal takes.
 * @param known the locales that the skill has a model for
 * @throws Mistake in one line when an option is unknown or its value makes no sense
 */
export function readPageOptions(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): PageOptions {
  const rest = argv.filter((option, index) => !isPort(option) && argv[index - 1] !== '--port');
  const port = readPort(argv);
  const own = rest.filter((option) => option !== '--no-open');
  const opensBrowser = own.length === rest.length && !environment['CI'];
  const asked = own.some((option) => option === '--device' || option.startsWith('--device='));
  const options = readOptions(asked ? own : [...own, '--device', 'show8'], known);
  if (options.json) throw new Mistake('--json is for: npm run --silent talk -- --json');
  return { ...options, port, opensBrowser };
}

const isPort = (option: string): boolean => option === '--port' || option.startsWith('--port=');

function readPort(argv: readonly string[]): number {
  const index = argv.findLastIndex(isPort);
  const option = argv[index];
  if (option === undefined) return usualPort;
  const value = option === '--port' ? (argv[index + 1] ?? '') : option.slice('--port='.length);
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65_000) {
    throw new Mistake(`--port ${value} is no port: write a number from 1 to 65000.`);
  }
  return port;
}
