import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Stopped } from './stopped.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** What is deployed, as git has it. */
export interface Source {
  readonly commit: string;
  readonly branch: string;
  /** Whether there is more here than what was committed. */
  readonly isChanged: boolean;
}

/** Reads it; undefined where there is no git, or nothing was ever committed. */
export async function readSource(): Promise<Source | undefined> {
  const git = async (...given: readonly string[]): Promise<string> =>
    (await promisify(execFile)('git', [...given], { cwd: project })).stdout.trim();
  try {
    return {
      commit: await git('rev-parse', 'HEAD'),
      branch: await git('rev-parse', '--abbrev-ref', 'HEAD'),
      isChanged: (await git('status', '--porcelain')) !== '',
    };
  } catch {
    return undefined;
  }
}

/**
 * What runners have has to be found again: prod is deployed from what is committed to main.
 * @throws {Stopped} in one line
 */
export function requireMain(source: Source | undefined): void {
  if (source === undefined) {
    throw new Stopped(
      'Prod is deployed from a git repository: clone the project, and deploy it there.',
    );
  }
  if (source.branch !== 'main') {
    throw new Stopped(
      `Prod is deployed from main, and this is ${source.branch}: check out main, then run this again.`,
    );
  }
  if (source.isChanged) {
    throw new Stopped(
      'Prod is deployed from what is committed, and there are changes beside it: commit them or put them away, then run this again.',
    );
  }
}
