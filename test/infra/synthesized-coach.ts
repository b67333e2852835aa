import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import cdkJson from '../../cdk.json' with { type: 'json' };
import { CoachStack } from '../../infra/coach-stack.ts';
import { readSettings } from '../../infra/settings.ts';

/**
 * Synthesizes the stack under the feature flags of `cdk.json`, from a stand-in for the built
 * function. Takes a second or two: call it once for each variant.
 */
export function synthesizedCoach(context: { readonly skillId?: string } = {}): Template {
  return withTemporaryFolder((folder) => {
    writeFileSync(join(folder, 'index.mjs'), 'export const handler = () => ({});\n');
    return templateOf(folder, context);
  });
}

/** Synthesizes the stack from a folder in which nothing was built. */
export function synthesizedUnbuiltCoach(): Template {
  return withTemporaryFolder((folder) => templateOf(folder, {}));
}

function templateOf(codePath: string, context: { readonly skillId?: string }): Template {
  return withTemporaryFolder((outdir) => {
    const app = new App({ outdir, context: { ...cdkJson.context, ...context } });
    const stack = new CoachStack(app, 'HamstringCoach', { codePath, ...readSettings(app.node) });
    return Template.fromStack(stack);
  });
}

function withTemporaryFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'hamstring-coach-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
