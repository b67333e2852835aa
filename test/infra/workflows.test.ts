import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../.github/workflows');
const workflow = (file: string): string => readFileSync(join(folder, file), 'utf8');

describe.each(readdirSync(folder))('the workflow %s', (file) => {
  it('pins every action to a commit, with its version beside it', () => {
    const uses = [...workflow(file).matchAll(/uses: (.+)/g)].map(([, used]) => used);
    expect(uses).not.toEqual([]);
    for (const used of uses) {
      expect(used).toMatch(/^[\w-]+\/[\w-]+(\/[\w-]+)?@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('says what it may do, and holds no key', () => {
    expect(workflow(file)).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(workflow(file)).not.toMatch(/secrets\.|aws-access-key-id/);
  });

  it('puts nothing that is given from outside into a shell command', () => {
    const commands = [...workflow(file).matchAll(/run: (?:\|\n((?: {10}.+\n)+)|(.+))/g)];
    expect(commands).toHaveLength(workflow(file).split(/\brun: /).length - 1);
    for (const [command] of commands) expect(command).not.toContain('${{');
  });
});

it('a change is reviewed for what it depends on and for what it lets in', () => {
  expect(workflow('review.yml')).toContain('actions/dependency-review-action@');
  expect(workflow('review.yml')).toContain('github/codeql-action/analyze@');
});

it('tests run on every Node that is supported', () => {
  expect(workflow('test.yml')).toContain('node: [20, 22, 24]');
});

it('a deployment signs in by OIDC, and to its own stage alone', () => {
  expect(workflow('deploy.yml')).toContain('id-token: write');
  expect(workflow('deploy.yml')).toContain('role-to-assume:');
  expect(workflow('deploy.yml')).toMatch(/environment: \$\{\{ inputs\.stage }}/);
});
