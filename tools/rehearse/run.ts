import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Emulator, startEmulator } from './emulator.ts';
import { MachineError } from './python.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hamstring-coach-rehearsal-'));
let emulator: Emulator | undefined;
try {
  emulator = await startEmulator(folder);
  process.exitCode = await play(copyOfProject(), emulator.environment);
} catch (error) {
  if (!(error instanceof MachineError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await emulator?.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** A copy, so that the owner's own builds are left alone, and a later version can be made of it. */
function copyOfProject(): string {
  const copy = join(folder, 'project');
  const left = new Set(['node_modules', '.git', '.venv', '.data', 'dist', 'cdk.out', 'coverage']);
  cpSync(project, copy, { recursive: true, filter: (source) => !left.has(basename(source)) });
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

/** Plays in a process of its own, for all it knows of AWS is its environment. */
async function play(copy: string, environment: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(copy, 'tools/rehearse/play.ts'), folder],
    // A group of its own, so that the commands that it runs end with it.
    { cwd: copy, env: environment, stdio: 'inherit', detached: true },
  );
  // Whatever ends this ends the play first, and then the emulator.
  const end = () => child.pid !== undefined && process.kill(-child.pid);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  const [code] = await once(child, 'exit');
  return code ?? 1;
}
