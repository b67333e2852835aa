import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';

const project = join(import.meta.dirname, '../../..');

/** `script` of util-linux gives a command a terminal. */
const hasTerminal =
  process.platform === 'linux' &&
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') === true;

const start = `'${process.execPath}' --import tsx tools/coach/talk.ts`;

/** A first start takes a while where much else runs. */
const patient = { timeout: 20_000 };

/** The coach in a terminal of 70 columns. */
function sitDown(data: string) {
  const command = `stty cols 70 rows 40; ${start} --data ${data} --now 2026-03-02T07:00:00Z`;
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: project,
    env: { ...process.env, TERM: 'xterm', NO_COLOR: '' },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let written = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    written += chunk;
  });
  const over = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    type: (keys: string) => child.stdin.write(keys),
    /** What was written since a place, without escapes. */
    since: (place: number) => stripVTControlCharacters(written.slice(place)),
    place: () => written.length,
    over,
  };
}

describe.skipIf(!hasTerminal)('a terminal', () => {
  it('keeps lines within its width, clears by Ctrl-C, tells where a block is, and remembers', async () => {
    const data = join(mkdtempSync(join(tmpdir(), 'terminal-')), 'data');
    const first = sitDown(data);
    await expect.poll(() => first.since(0), patient).toMatch(/you {3}$/);
    first.type('start my hamstring warm-up\r');
    await expect.poll(() => first.since(0), patient).toMatch(/> 0:0\d of 2:\d\d/);
    await expect.poll(() => first.since(0), patient).toMatch(/> 0:02 of 2:\d\d/);
    // The spinner before it writes one line again and again.
    const lines = first.since(0).split(/\r?\n/).slice(1);
    expect(lines.filter((line) => !line.includes('>') && line.length > 70)).toEqual([]);
    first.type('nonsense\u0003');
    const help = first.place();
    first.type('help\r');
    await expect.poll(() => first.since(help), patient).toContain('/quit leaves');
    expect(first.since(help)).toMatch(/you {3}help\r*\ntrain start/);
    first.type('\u0003');
    expect(await first.over).toBe(0);

    const next = sitDown(data);
    await expect.poll(() => next.since(0), patient).toMatch(/you {3}$/);
    next.type('\u001b[A\u001b[A');
    await expect.poll(() => next.since(0), patient).toMatch(/you {3}start my hamstring warm-up$/);
    next.type('\u0003/quit\r');
    expect(await next.over).toBe(0);
  }, 60_000);
});

it('--help lists the options, and what is redirected carries no escapes', () => {
  const options = { cwd: project, encoding: 'utf8', shell: true } as const;
  expect(spawnSync(`${start} --help`, options).stdout).toMatch(/^Options: .*--seed NUMBER.*\n$/);
  const data = join(mkdtempSync(join(tmpdir(), 'terminal-')), 'data');
  const { stdout } = spawnSync(`${start} --data ${data}`, { ...options, input: 'help\n' });
  expect(stdout).toContain('\nyou   help\n');
  expect(stdout).toBe(stripVTControlCharacters(stdout));
}, 60_000);
