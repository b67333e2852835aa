import { modelFor } from '../tools/locales/interaction-model.ts';
import { Mistake } from './mistake.ts';
import { readOptions } from './options.ts';
import { talkJson } from './talk-json.ts';
import { examplePhrases } from './terminal/phrases.ts';

async function talk(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  // A slip on the command line is answered before all that a household needs is loaded.
  const { furnish } = await import('./furnish.ts');
  if (!options.json) {
    const { talkInTerminal } = await import('./terminal/talk-in-terminal.ts');
    const phrases = examplePhrases(modelFor(options.locale));
    return talkInTerminal(() => furnish(options), phrases);
  }
  const household = await furnish(options);
  try {
    await talkJson(household, process.stdin, process.stdout, process.stderr);
  } finally {
    await household.close();
  }
}

try {
  await talk();
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
