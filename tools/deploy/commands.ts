import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Stopped } from './stopped.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const cdkCommand = fileURLToPath(new URL('../../node_modules/aws-cdk/bin/cdk', import.meta.url));

/** A program of the project, run to its end with what it says shown as it says it. */
export interface Command {
  readonly kind: 'npm' | 'cdk';
  readonly arguments: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Runs a command.
 * @throws {Stopped} with the cure, when it fails; it has said why before
 */
export type Run = (command: Command, cure: string) => Promise<void>;

export const run: Run = async ({ kind, arguments: given, environment }, cure) => {
  const npm = process.env['npm_execpath'];
  const [program, first] =
    kind === 'cdk'
      ? [process.execPath, [cdkCommand]]
      : npm === undefined
        ? ['npm', []]
        : [process.execPath, [npm]];
  const child = spawn(program, [...first, ...given], {
    cwd: project,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: program === 'npm' && process.platform === 'win32',
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('exit', resolve);
  });
  if (status !== 0) throw new Stopped(cure);
};
