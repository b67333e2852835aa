import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import cdkJson from '../../cdk.json' with { type: 'json' };

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

it('ends with one line and exit code 1 when a setting is wrong', () => {
  const [, ...args] = cdkJson.app.split(' ');
  const run = spawnSync(process.execPath, args, {
    cwd: projectRoot,
    encoding: 'utf8',
    env: {
      ...process.env,
      CDK_CONTEXT_JSON: JSON.stringify({ settings: 'settings.example.json', stage: 'test' }),
    },
  });

  expect(run.stderr).toBe('The stage is "test": it can be dev or prod.\n');
  expect(run.stdout).toBe('');
  expect(run.status).toBe(1);
});
