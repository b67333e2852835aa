import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSettings, type Settings } from '../../infra/settings.ts';
import { SetupError } from '../../infra/setup-error.ts';
import { Stopped } from './stopped.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** What was asked of a command. */
export interface Asked<Flag extends string> {
  readonly settings: Settings;
  readonly settingsFile: string;
  readonly flags: Readonly<Record<Flag, boolean>>;
}

/**
 * Reads `--stage dev|prod` (dev when left out), `--settings FILE` (`settings.json`), and flags.
 * @param given the arguments after the script's own
 * @throws {Stopped | SetupError} in one line
 */
export function readCommandLine<Flag extends string>(
  given: readonly string[],
  flags: readonly Flag[],
): Asked<Flag> {
  const { stage = 'dev', settings = 'settings.json', ...found } = parsed(given, flags);
  const settingsFile = resolve(project, String(settings));
  return {
    settings: readSettings(settingsFile, stage),
    settingsFile,
    flags: Object.fromEntries(flags.map((flag) => [flag, found[flag] === true])) as Record<
      Flag,
      boolean
    >,
  };
}

function parsed(given: readonly string[], flags: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      options: {
        stage: { type: 'string' },
        settings: { type: 'string' },
        ...Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' as const }])),
      },
    }).values as Readonly<Record<string, string | boolean | undefined>>;
  } catch (error) {
    const options = ['--stage dev|prod', '--settings FILE', ...flags.map((flag) => `--${flag}`)];
    const why = error instanceof Error ? error.message.split(/[.\n]/)[0] : String(error);
    throw new Stopped(`${why}. Options, after "--": ${options.join(', ')}.`);
  }
}

/** Runs a command to its end; what stops it is one line on standard error, and exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Stopped) && !(error instanceof SetupError)) {
      const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      console.error(`${basename(process.argv[1] ?? '')} failed: ${said.replaceAll(/\s+/g, ' ')}`);
    } else {
      console.error(error.message);
    }
    process.exitCode = 1;
  }
}
