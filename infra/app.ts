import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { checkWithNag } from './nag.ts';
import { readSettings } from './settings.ts';
import { SetupError } from './setup-error.ts';
import { addStacks } from './stacks.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

// Synthesized by hand, so that a mistake ends here and not in half a template.
const app = new App({ autoSynth: false });
const context = (name: string): unknown => app.node.tryGetContext(name);
try {
  const file: unknown = context('settings') ?? 'settings.json';
  addStacks(app, {
    settings: readSettings(resolve(project, String(file)), context('stage') ?? 'dev'),
    madeSkillId: context('madeSkillId'),
    mayAnswerNobody: context('mayAnswerNobody') === 'true',
    commit: context('commit'),
    codePath: resolve(project, 'dist/lambda'),
    packagePath: resolve(project, 'dist/skill-package'),
  });
  checkWithNag(app);
  app.synth();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
