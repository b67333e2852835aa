import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../../tools/listen/espeak.ts';
import { millisecondsOf, readWav } from '../../../tools/listen/wav.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const canSpeak = await isInstalled();

interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs `listen` as its user does. */
function listen(options: readonly string[], env = process.env): Promise<Run> {
  const started = spawn(
    process.execPath,
    ['--import', 'tsx', 'tools/listen/listen.ts', ...options],
    { cwd: project, env },
  );
  let output = '';
  let errors = '';
  started.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
  });
  started.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  return new Promise((resolve) => {
    started.on('close', (code) => resolve({ code, output, errors }));
  });
}

const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'coach-'));

describe('listen', () => {
  it('says in one line how to install espeak-ng where it is missing', async () => {
    const nothingInstalled = { ...process.env, PATH: freshFolder() };
    const { code, output, errors } = await listen(['warm-up'], nothingInstalled);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(
      /^espeak-ng is missing\. Install it: sudo apt-get install espeak-ng .*\n$/,
    );
  });

  it('says in one line what it does not know', async () => {
    const { code, errors } = await listen(['shoulders']);
    expect(code).toBe(2);
    expect(errors).toMatch(/^No routine is called shoulders: there are warm-up, .*\n$/);
  });

  it.skipIf(!canSpeak)('writes a routine, and tells what is heard when', async () => {
    const out = join(freshFolder(), 'heard', 'quick.wav');
    const { code, output } = await listen(['quick-warm-up', '--out', out]);
    expect(code).toBe(0);
    expect(output).toContain(`${out}: `);
    expect(output).toMatch(/^ 0:00 {2}leg-crossovers, inchworms, /m);
    const minutes = millisecondsOf(readWav(readFileSync(out)).length) / 60_000;
    expect(minutes).toBeGreaterThan(2);
    expect(minutes).toBeLessThan(4);
  });

  it.skipIf(!canSpeak)('says in one line that it cannot write, and where', async () => {
    const out = join('package.json', 'heard.wav');
    const { code, errors } = await listen(['quick-warm-up', '--from', '4', '--out', out]);
    expect(code).toBe(2);
    expect(errors).toMatch(/^Cannot write package\.json\/heard\.wav: .*\n$/);
    expect(existsSync(join(project, out))).toBe(false);
  });

  it('says in one line that there is no such conversation', async () => {
    const { code, errors } = await listen(['conversation', 'small-talk']);
    expect(code).toBe(2);
    expect(errors).toMatch(/^No conversation is called small-talk: .*\n$/);
  });

  it.skipIf(!canSpeak)(
    'writes a conversation in two voices, and tells what starts when',
    async () => {
      const out = join(freshFolder(), 'conversation.wav');
      const { code, output } = await listen(['conversation', 'manners-first-launch', '--out', out]);
      expect(code).toBe(0);
      expect(output).toMatch(
        /^.*conversation\.wav: \d:\d\d\. Play it with: \S+ .*conversation\.wav$/m,
      );
      expect(output).toMatch(/^ 0:00 {2}Runner \(1\.\d s\): open hamstring coach$/m);
      expect(output).toMatch(/^ +\d:\d\d {2}Coach \(.* of it without a word, cut short\): /m);
      expect(output).toContain('Turns with two sentences at once: 0.');
      const minutes = millisecondsOf(readWav(readFileSync(out)).length) / 60_000;
      expect(minutes).toBeGreaterThan(1);
      expect(minutes).toBeLessThan(4);
    },
  );
});
