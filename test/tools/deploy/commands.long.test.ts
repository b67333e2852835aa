import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs a command as npm does, with no settings file but the example and no way to AWS. */
async function command(name: string, ...given: readonly string[]) {
  const run = spawn(process.execPath, ['--import', 'tsx', `tools/deploy/${name}.ts`, ...given], {
    cwd: project,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      AWS_ACCESS_KEY_ID: 'none',
      AWS_SECRET_ACCESS_KEY: 'none',
      AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
      AWS_MAX_ATTEMPTS: '1',
    },
  });
  run.stdin.end();
  const ended = new Promise<number | null>((resolve) => {
    run.on('close', resolve);
  });
  const [stdout, stderr, status] = await Promise.all([text(run.stdout), text(run.stderr), ended]);
  return { status, stdout, lines: stderr.trimEnd().split('\n') };
}

const example = ['--settings', 'settings.example.json'];

describe('a command that cannot go on says so in one line, touches nothing, and exits 1', () => {
  it.concurrent.each([
    ['deploy', ['--settings', 'none.json'], /^There is no none\.json: copy settings\.example/],
    ['deploy', ['--staeg', 'dev'], /^Unknown option '--staeg'.+ Options, after "--": --stage/],
    ['deploy', example, /^privacyPolicyUrl is still that of the example: /],
    ['destroy', example, /^Nobody is there to confirm it: add --yes\. Nothing was touched\.$/],
    ['destroy', [...example, '--yes', '--with-table'], /^Nobody .+ add --yes-with-table\./],
    ['destroy', [...example, '--yes'], /^AWS could not be reached .+: check the network/],
  ])('%s %j', async (name, given, line) => {
    const { lines, status, stdout } = await command(name, ...given);
    expect(lines).toEqual([expect.stringMatching(line)]);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});
