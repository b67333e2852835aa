import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { CoachStack } from './coach-stack.ts';
import { readSettings } from './settings.ts';
import { SetupError } from './setup-error.ts';

// Synthesized by hand, so that a mistake ends here and not in half a template.
const app = new App({ autoSynth: false });
try {
  new CoachStack(app, 'HamstringCoach', {
    codePath: fileURLToPath(new URL('../dist/lambda', import.meta.url)),
    ...readSettings(app.node),
  });
  app.synth();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
