import { modelFor } from '../tools/locales/interaction-model.ts';
import { furnish } from './furnish.ts';
import { Mistake } from './mistake.ts';
import { readOptions } from './options.ts';
import { talkJson } from './talk-json.ts';
import { examplePhrases } from './terminal/phrases.ts';
import { talkInTerminal } from './terminal/talk-in-terminal.ts';

async function talk(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (!options.json) {
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
