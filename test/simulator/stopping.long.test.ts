import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const project = join(import.meta.dirname, '../..');
const firstPort = 26_000 + (process.pid % 700) * 40;

/** How each is started; npm stands between whoever sends a signal and the coach. */
const ways = {
  npm: ['npm', 'start', '--'],
  node: [process.execPath, 'tools/run.mjs', 'tools/coach/start.ts'],
} as const;

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

it.each([
  ['npm', 'SIGTERM'],
  ['npm', 'SIGINT'],
  ['node', 'SIGTERM'],
  ['node', 'SIGINT'],
] as const)(
  'npm start ends within a second when %s gets a %s though a page is open, and its port is free',
  async (way, signal) => {
    const [command, ...given] = ways[way];
    const data = mkdtempSync(join(tmpdir(), 'coach-'));
    const child = spawn(
      command,
      [...given, '--no-open', '--data', data, '--port', String(firstPort)],
      {
        cwd: project,
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    try {
      let said = '';
      let port = 0;
      for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
        said += String(chunk);
        port = Number(/http:\/\/localhost:(\d+)/.exec(said)?.[1] ?? 0);
        if (port > 0) break;
      }
      const page = await fetch(`http://localhost:${port}/events`);
      const gone = page.text().catch(() => 'cut off');
      child.stdout.resume();

      const told = performance.now();
      const ended = once(child, 'exit');
      child.kill(signal);
      await Promise.all([ended, gone]);
      expect(performance.now() - told).toBeLessThan(1000);
      await expect.poll(() => isFree(port), { timeout: 1000 }).toBe(true);
    } finally {
      child.kill('SIGKILL');
      // npm's shell and the coach itself, where a signal did not reach them.
      spawn('pkill', ['-KILL', '-f', data]);
    }
  },
);
