import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));
const requirements = join(project, 'tools/rehearse/requirements.txt');
const environment = join(project, '.venv');
const programs = join(environment, process.platform === 'win32' ? 'Scripts' : 'bin');
/** What was installed, written when the installation is complete. */
const installed = join(environment, 'installed-requirements.txt');

const pythons = ['python3', 'python'] as const;

/** A mistake of whoever's machine it is. Its message is one line: what is missing, and its cure. */
export class MachineError extends Error {
  override readonly name = 'MachineError';
}

/**
 * A program of a Python package that the project uses, installed first in a virtual environment of
 * the project's own (`.venv`) if it is not there.
 * @returns the absolute path of the program
 * @throws {MachineError} when there is no Python that makes virtual environments, or no network
 */
export function pythonProgram(name: 'ministack' | 'cfn-lint'): string {
  const wanted = readFileSync(requirements, 'utf8');
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== wanted) install(wanted);
  return join(programs, name);
}

function install(wanted: string): void {
  const python = pythons.find((name) => succeeds(name, ['-c', isRecent]));
  if (python === undefined) {
    throw new MachineError(
      'Python 3.10 or later is missing: install it (Debian: apt-get install python3-venv) and run this again.',
    );
  }
  process.stderr.write('Installing Python packages into .venv (once; about half a minute)...\n');
  rmSync(environment, { recursive: true, force: true });
  if (!succeeds(python, ['-m', 'venv', environment])) {
    throw new MachineError(
      'Python makes no virtual environments here: install its venv (Debian: apt-get install python3-venv) and run this again.',
    );
  }
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  if (!succeeds(join(programs, 'python'), [...pip, '--requirement', requirements])) {
    throw new MachineError(
      'The Python packages could not be installed: check the network, then run this again.',
    );
  }
  writeFileSync(installed, wanted);
}

const isRecent = 'import sys; sys.exit(sys.version_info < (3, 10))';

const succeeds = (program: string, given: readonly string[]): boolean =>
  spawnSync(program, given, { stdio: 'ignore' }).status === 0;
