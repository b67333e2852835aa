import { spawn } from 'node:child_process';
import { appendFileSync, closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failed } from './scene.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** What an owner does with a copy of the project. */
export interface Owner {
  /** Writes the settings and deploys the dev stage. */
  deploys(settings: Readonly<Record<string, string>>): Promise<void>;
  /** Changes the code of the function. */
  changesCode(): void;
  /** Takes the dev stage down, as the settings last were. */
  destroys(...options: readonly string[]): Promise<void>;
}

/** @param folder for the settings, and for what the commands say */
export function becomeOwner(folder: string): Owner {
  const settingsFile = join(folder, 'settings.json');
  const given = ['--', '--stage', 'dev', '--settings', settingsFile];
  return {
    async deploys(settings) {
      const common = { regions: ['NA'], privacyPolicyUrl: 'https://runner.test/privacy' };
      writeFileSync(settingsFile, JSON.stringify({ ...common, ...settings }));
      await npmRun(folder, ['deploy', ...given, '--without-checks']);
    },
    changesCode() {
      appendFileSync(join(project, 'lambda/index.ts'), "\nconsole.info('a later version');\n");
    },
    destroys: (...options) => npmRun(folder, ['destroy', ...given, '--yes', ...options]),
  };
}

/** @throws {Failed} with the end of what the command said */
async function npmRun(folder: string, given: readonly string[]): Promise<void> {
  const file = join(folder, 'said.log');
  const log = openSync(file, 'w');
  const child = spawn('npm', ['run', '--silent', ...given], {
    cwd: project,
    stdio: ['ignore', log, log],
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('exit', resolve);
  });
  closeSync(log);
  if (status === 0) return;
  const end = readFileSync(file, 'utf8').trim().split('\n').slice(-25).join('\n');
  throw new Failed(`npm run ${given.join(' ')} failed:\n${end}`);
}
